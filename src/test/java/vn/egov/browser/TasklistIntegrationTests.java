package vn.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.CaseFile;
import vn.egov.assessment.Stage;
import vn.egov.criteria.Criterion;
import vn.egov.criteria.SampleCriteria;
import vn.egov.criteria.ScoringRule;
import vn.egov.criteria.TierCriteria;
import vn.egov.cycle.CycleStatus;
import vn.egov.cycle.Cycles;
import vn.egov.scoring.Answer;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.RawAnswer;
import vn.egov.support.IntegrationTest;
import vn.egov.support.Jobs;
import vn.egov.support.Sheet;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;
import vn.egov.support.TestProvince;
import vn.egov.unit.Tier;

/**
 * A whole cycle in Tasklist itself: every form, the generated ones of all tiers too, is filled and
 * completed by the viewer that Tasklist bundles, as the people would. Sở Nội vụ does its tasks
 * without a browser, and the other units let the deadline pass.
 */
@IntegrationTest
class TasklistIntegrationTests {

  private static final String CYCLE = "TASKLIST";
  private static final Map<Tier, String> UNITS =
      Map.of(Tier.DEPARTMENT, "S01", Tier.DISTRICT, "061", Tier.COMMUNE, "01900");

  @Autowired private TaskService tasks;
  @Autowired private TestProvince province;
  @Autowired private TestPeople people;
  @Autowired private Jobs jobs;
  @Autowired private CaseFile file;
  @Autowired private Cycles cycles;
  @LocalServerPort private int port;

  private Browser browser;

  @BeforeEach
  void openBrowser() {
    browser = Browser.open(port);
    TestClock.set(LocalDate.of(2030, 6, 15));
    province.setUp();
  }

  @AfterEach
  void closeBrowser() {
    TestClock.reset();
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void everyFormIsFilledAndCompletedInTasklist() {
    theManagerLaunchesACycle();
    unitsOfEveryTierDeclare();
    theDistrictVerifiesItsCommune();
    theDepartmentReviewsEveryTier();
    unitsOfEveryTierAppeal();
    theBoardDecidesForEveryTier();
    theLeaderReturnsAndTheManagerRevises();
    theLeaderApproves();
  }

  private void theManagerLaunchesACycle() {
    browser.signIn("manager", TestPeople.PASSWORD);
    browser.go("/camunda/app/tasklist/default/");
    browser.click(".start-process-action a");
    browser.click(".available-processes a", "Đợt đánh giá");
    browser.until(() -> browser.present(".modal-body .fjs-form"), "the launch form");
    browser.type("cycleCode", CYCLE);
    browser.type("criteriaSetVersion", "V1");
    browser.type("cycleName", "Đợt thử trong Tasklist");
    browser.typeDay("periodFrom", "2030-01-01");
    browser.typeDay("periodTo", "2030-06-30");
    for (int tier = 0; tier < Tier.values().length; tier++) {
      if (!browser.isTicked("tiers", tier)) {
        browser.choose("tiers", tier);
      }
    }
    if (!browser.isTicked("verifiedByDistrict")) {
      browser.tick("verifiedByDistrict");
    }
    browser.typeDay("submissionDeadline", "2030-07-06");
    browser.typeDay("verificationDeadline", "2030-07-20");
    browser.typeDay("reviewDeadline", "2030-08-17");
    browser.typeDay("appealDeadline", "2030-08-25");
    browser.picture("launch-cycle");
    browser.click(".modal-footer button.btn-primary");
    browser.until(() -> cycles.find(CYCLE).isPresent(), "the launch");
    jobs.runDue();
    assertThat(tasks(CYCLE + "/%", "Task_SubmitSelfAssessment")).hasSize(9);
  }

  private void unitsOfEveryTierDeclare() {
    UNITS.forEach(
        (tier, unit) -> {
          browser.signIn("officer-" + unit, TestPeople.PASSWORD);
          browser.openTask(task("Task_SubmitSelfAssessment", unit));
          TierCriteria criteria = SampleCriteria.v1(tier);
          List<RawAnswer> typed = some(criteria).stream().map(this::declare).toList();
          browser.picture("self-assessment-" + tier);
          browser.complete();
          assertThat(file.sheet(key(unit), Stage.DECLARED).answers())
              .containsAllEntriesOf(AnswerSheet.of(criteria, typed).answers());
        });
    people.complete(
        "officer-S02",
        "Task_SubmitSelfAssessment",
        CYCLE + "/S02",
        Map.of("answers", Sheet.DEPARTMENT_GOOD.json()));
    TestClock.set(LocalDate.of(2030, 7, 8));
    jobs.runDue();
  }

  /** One criterion of each kind that the form of a tier shows: the viewer is slow. */
  private static Collection<Criterion> some(TierCriteria criteria) {
    Map<List<Object>, Criterion> kinds = new LinkedHashMap<>();
    kinds.put(List.of(), ratio(criteria.tier()));
    criteria.criteria().forEach(c -> kinds.putIfAbsent(kind(c), c));
    return new LinkedHashSet<>(kinds.values());
  }

  private static List<Object> kind(Criterion criterion) {
    return List.of(criterion.rule().getClass(), criterion.evidenceRequired(), isLeftOut(criterion));
  }

  private static boolean isLeftOut(Criterion criterion) {
    return criterion.notApplicableAllowed() && criterion.code().contains(".GD.05");
  }

  private RawAnswer declare(Criterion criterion) {
    String key = key(criterion);
    String note = null;
    if (criterion.code().endsWith(".01")) {
      note = "Giải trình <b>" + criterion.code() + "</b>";
      browser.type(key + "_note", note);
    }
    if (isLeftOut(criterion)) {
      browser.tick(key + "_notApplicable");
      return new RawAnswer(criterion.code(), null, null, null, null, true, note, null);
    }
    String evidence = null;
    if (criterion.evidenceRequired()) {
      evidence = "12/QĐ";
      browser.type(key + "_evidence", evidence);
    }
    ScoringRule rule = criterion.rule();
    String value = null;
    String numerator = null;
    String denominator = null;
    String count = null;
    if (rule instanceof ScoringRule.YesNo) {
      value = "yes";
      browser.choose(key + "_value", 0);
    } else if (rule instanceof ScoringRule.Tiered tiered) {
      value = tiered.bands().get(0).code();
      browser.choose(key + "_value", 0);
    } else if (rule instanceof ScoringRule.Count) {
      count = "2";
      browser.type(key + "_count", count);
    } else {
      numerator = "7";
      denominator = "8";
      browser.type(key + "_numerator", numerator);
      browser.type(key + "_denominator", denominator);
    }
    return new RawAnswer(
        criterion.code(), value, numerator, denominator, count, false, note, evidence);
  }

  private void theDistrictVerifiesItsCommune() {
    browser.signIn("verifier-061", TestPeople.PASSWORD);
    browser.openTask(task("Task_VerifySubmission", "01900"));
    browser.type("X_SS_HT_01_numerator", "6");
    browser.type("X_SS_HT_01_note", "Kiểm đếm tại chỗ");
    browser.choose("verificationOutcome", 0);
    browser.picture("verification-COMMUNE");
    browser.complete();
    Answer verified = file.sheet(key("01900"), Stage.VERIFIED).answer("X.SS.HT.01").orElseThrow();
    assertThat(verified.numerator()).isEqualByComparingTo("6");
    assertThat(verified.note()).isEqualTo("Kiểm đếm tại chỗ");
  }

  private void theDepartmentReviewsEveryTier() {
    browser.signIn("reviewer1", TestPeople.PASSWORD);
    UNITS.forEach(
        (tier, unit) -> {
          String criterion = key(ratio(tier));
          browser.openTask(task("Task_ReviewAssessment", unit));
          browser.type(criterion + "_numerator", "4");
          browser.type(criterion + "_note", "Theo số liệu của Sở");
          browser.choose("reviewOutcome", 0);
          browser.picture("review-" + tier);
          browser.complete();
          AnswerSheet awarded = file.sheet(key(unit), Stage.AWARDED);
          assertThat(awarded.answers())
              .hasSizeGreaterThanOrEqualTo(some(SampleCriteria.v1(tier)).size());
          assertThat(awarded.answer(ratio(tier).code()).orElseThrow().numerator())
              .isEqualByComparingTo("4");
        });
    act("reviewer1", "Task_ReviewAssessment", Map.of("reviewOutcome", "APPROVED"));
    jobs.runDue();
    assertThat(tasks(CYCLE + "/%", "Task_RespondToResult")).hasSize(4);
  }

  private void unitsOfEveryTierAppeal() {
    UNITS.forEach(
        (tier, unit) -> {
          browser.signIn("officer-" + unit, TestPeople.PASSWORD);
          browser.openTask(task("Task_RespondToResult", unit));
          browser.choose("responseOutcome", 1);
          browser.select("row1_criterion", ratio(tier).code());
          browser.type("row1_numerator", "8");
          browser.type("row1_denominator", "8");
          browser.type("row1_note", "Đã bổ sung");
          browser.picture("respond-to-result-" + tier);
          browser.complete();
          Answer claimed =
              file.sheet(key(unit), Stage.CLAIMED).answer(ratio(tier).code()).orElseThrow();
          assertThat(claimed.numerator()).isEqualByComparingTo("8");
          assertThat(claimed.note()).isEqualTo("Đã bổ sung");
        });
    act("officer-S02", "Task_RespondToResult", Map.of("responseOutcome", "ACCEPTED"));
  }

  private void theBoardDecidesForEveryTier() {
    browser.signIn("board", TestPeople.PASSWORD);
    UNITS.forEach(
        (tier, unit) -> {
          String criterion = key(ratio(tier));
          browser.openTask(task("Task_DecideAppeal", unit));
          browser.type(criterion + "_numerator", "5");
          browser.type(criterion + "_note", "Chấp nhận một phần");
          browser.type("remarks", "Hội đồng đã xem xét");
          browser.picture("appeal-decision-" + tier);
          browser.complete();
          AnswerSheet decided = file.sheet(key(unit), Stage.DECIDED);
          assertThat(decided.answer(ratio(tier).code()).orElseThrow().numerator())
              .isEqualByComparingTo("5");
          assertThat(decided.answers())
              .hasSizeGreaterThanOrEqualTo(some(SampleCriteria.v1(tier)).size());
        });
    jobs.runDue();
    assertThat(tasks(CYCLE, "Task_ApproveResults")).hasSize(1);
  }

  private void theLeaderReturnsAndTheManagerRevises() {
    browser.signIn("leader", TestPeople.PASSWORD);
    browser.openTask(tasks(CYCLE, "Task_ApproveResults").get(0).getId());
    browser.choose("approvalOutcome", 1);
    browser.type("remarks", "Xem lại Sở Nội vụ");
    browser.picture("approve-results-returned");
    browser.complete();

    browser.signIn("manager", TestPeople.PASSWORD);
    browser.openTask(tasks(CYCLE, "Task_ReviseResults").get(0).getId());
    assertThat(browser.value("remarks")).isEqualTo("Xem lại Sở Nội vụ");
    browser.select("unitCodes", "S02");
    browser.picture("revise-results");
    browser.complete();
    act("reviewer1", "Task_ReviewAssessment", Map.of("reviewOutcome", "APPROVED"));
    jobs.runDue();
    act("officer-S02", "Task_RespondToResult", Map.of("responseOutcome", "ACCEPTED"));
    jobs.runDue();
    assertThat(tasks(CYCLE, "Task_ApproveResults")).hasSize(1);
  }

  private void theLeaderApproves() {
    browser.signIn("leader", TestPeople.PASSWORD);
    browser.openTask(tasks(CYCLE, "Task_ApproveResults").get(0).getId());
    browser.choose("approvalOutcome", 0);
    browser.type("decisionNumber", "2020/QĐ-UBND");
    browser.typeDay("decisionDate", "2030-07-08");
    browser.picture("approve-results");
    browser.complete();
    jobs.runDue();
    browser.until(
        () -> cycles.find(CYCLE).orElseThrow().status() == CycleStatus.PUBLISHED, "publication");
  }

  private void act(String account, String taskKey, Map<String, Object> fields) {
    people.complete(account, taskKey, CYCLE + "/S02", fields);
  }

  /** A criterion of the tier that is answered by a ratio. */
  private static Criterion ratio(Tier tier) {
    return SampleCriteria.v1(tier).criterion(prefix(tier) + ".SS.HT.01").orElseThrow();
  }

  private static String prefix(Tier tier) {
    return switch (tier) {
      case DEPARTMENT -> "S";
      case DISTRICT -> "H";
      case COMMUNE -> "X";
    };
  }

  private static String key(Criterion criterion) {
    return criterion.code().replace('.', '_');
  }

  private static AssessmentKey key(String unit) {
    return AssessmentKey.of(CYCLE, unit);
  }

  private String task(String taskKey, String unit) {
    return tasks(CYCLE + "/" + unit, taskKey).get(0).getId();
  }

  private List<Task> tasks(String businessKey, String taskKey) {
    return tasks
        .createTaskQuery()
        .taskDefinitionKey(taskKey)
        .processInstanceBusinessKeyLike(businessKey)
        .list();
  }
}
