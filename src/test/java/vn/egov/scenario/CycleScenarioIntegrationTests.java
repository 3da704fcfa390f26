package vn.egov.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.egov.assessment.Assessment;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.AssessmentStatus;
import vn.egov.assessment.Assessments;
import vn.egov.assessment.Response;
import vn.egov.assessment.Verification;
import vn.egov.audit.ReadTrail;
import vn.egov.audit.TrailFilter;
import vn.egov.audit.TrailReport;
import vn.egov.audit.sealing.Sealer;
import vn.egov.audit.sealing.TrailInspection;
import vn.egov.cycle.Cycle;
import vn.egov.publication.PublishedResults;
import vn.egov.publication.ResultStatus;
import vn.egov.publication.UnitResult;
import vn.egov.support.IntegrationTest;
import vn.egov.support.Jobs;
import vn.egov.support.Sheet;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;
import vn.egov.support.TestProvince;
import vn.egov.unit.Tier;

/**
 * The story of a cycle of nine units, told from its launch to its publication, with everything that
 * goes wrong on the way.
 */
@IntegrationTest
class CycleScenarioIntegrationTests {

  private static final String CYCLE = "2030-H1";

  @Autowired private Assessments assessments;
  @Autowired private PublishedResults published;
  @Autowired private ReadTrail trail;
  @Autowired private Sealer sealer;
  @Autowired private TrailInspection inspection;
  @Autowired private RuntimeService runtime;
  @Autowired private HistoryService history;
  @Autowired private TestProvince province;
  @Autowired private TestPeople people;
  @Autowired private Jobs jobs;

  @AfterEach
  void resetClock() {
    TestClock.reset();
  }

  @Test
  void aCycleRunsFromLaunchToPublicationThroughEverythingThatGoesWrong() {
    theProvinceIsSetUp();
    theManagerLaunchesTheCycle();
    unitsThatHaveNotSubmittedAreReminded();
    unitsSubmitAndTheDistrictOfBaBeReturnsOne();
    theDeadlinePassesAndOneUnitHasNotSubmitted();
    choDonNeverVerifies();
    theDepartmentReviewsAndReturnsTwiceAtMost();
    provisionalResultsAreAnnounced();
    unitsAcceptAppealOrKeepSilent();
    theLeaderReturnsTheResultAndOneReviewIsReopened();
    theLeaderSignsAndTheResultIsPublished();
    theTrailTellsAllOfIt();
  }

  private void theProvinceIsSetUp() {
    TestClock.set(LocalDate.of(2030, 6, 15));
    province.setUp();
  }

  private void theManagerLaunchesTheCycle() {
    Map<String, Object> form = TestProvince.launchForm(CYCLE);
    form.put("reviewDeadline", "2030-07-10");
    assertThatThrownBy(() -> people.launch("manager", form)).hasMessageContaining("10/07/2030");
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(CYCLE).count())
        .isZero();

    form.put("reviewDeadline", "2030-08-17");
    people.launch("manager", form);
    assertThatThrownBy(() -> people.launch("manager", form)).hasMessageContaining(CYCLE);
    jobs.runDue();
    assertThat(people.tasks("Task_SubmitSelfAssessment", CYCLE + "/%")).hasSize(9);
    assertThat(people.task("Task_SubmitSelfAssessment", key("01900")).getCamundaFormRef().getKey())
        .isEqualTo("self-assessment-V1-COMMUNE");
  }

  private void unitsThatHaveNotSubmittedAreReminded() {
    submit("S01", Sheet.DEPARTMENT_GOOD);
    TestClock.set(LocalDate.of(2030, 6, 29));
    assertThat(jobs.dueIn(CYCLE)).isEqualTo(8);
    jobs.runDue();
    TestClock.set(LocalDate.of(2030, 7, 1));
    assertThat(jobs.dueIn(CYCLE)).isZero();
    TestClock.set(LocalDate.of(2030, 7, 5));
    assertThat(jobs.dueIn(CYCLE)).isEqualTo(8);
    jobs.runDue();
  }

  private void unitsSubmitAndTheDistrictOfBaBeReturnsOne() {
    assertThatThrownBy(
            () ->
                people.complete(
                    "officer-S02",
                    "Task_SubmitSelfAssessment",
                    key("S02"),
                    Map.of("answers", "{\"S_SS_CS_06\":{\"numerator\":1,\"denominator\":0}}")))
        .hasMessageContaining("S.SS.CS.06");
    assertThat(assessment("S02").status()).isEqualTo(AssessmentStatus.OPEN);
    submit("S02", Sheet.DEPARTMENT_GOOD);
    submit("061", Sheet.DISTRICT);
    submit("064", Sheet.DISTRICT);
    submit("01900", Sheet.COMMUNE);
    submit("01903", Sheet.COMMUNE);
    submit("01906", Sheet.COMMUNE);
    submit("01909", Sheet.COMMUNE);

    Map<String, Object> unreasoned = new HashMap<>();
    unreasoned.put("verificationOutcome", "VERIFIED");
    unreasoned.put("answers", "{\"X_SS_CS_04\":{\"value\":\"no\"}}");
    assertThatThrownBy(
            () ->
                people.complete("verifier-061", "Task_VerifySubmission", key("01900"), unreasoned))
        .hasMessageContaining("X.SS.CS.04");
    people.complete(
        "verifier-061",
        "Task_VerifySubmission",
        key("01900"),
        Map.of("verificationOutcome", "RETURNED", "remarks", "Thiếu tài liệu 📎"));
    assertThat(assessment("01900").returnRemarks()).contains("Thiếu tài liệu 📎");
    submit("01900", Sheet.COMMUNE);
    people.complete(
        "verifier-061",
        "Task_VerifySubmission",
        key("01900"),
        Map.of(
            "verificationOutcome",
            "VERIFIED",
            "answers",
            "{\"X_SS_CS_04\":{\"value\":\"no\",\"note\":\"Văn bản đã hết hiệu lực\"}}"));
    people.complete(
        "verifier-061",
        "Task_VerifySubmission",
        key("01903"),
        Map.of("verificationOutcome", "VERIFIED"));
    assertThat(assessment("01900").verification()).isEqualTo(Verification.VERIFIED);
  }

  private void theDeadlinePassesAndOneUnitHasNotSubmitted() {
    TestClock.set(LocalDate.of(2030, 7, 7));
    assertThatThrownBy(() -> submit("S03", Sheet.DEPARTMENT_GOOD))
        .hasMessageContaining("06/07/2030");
    jobs.runDue();
    assertThat(assessment("S03").status()).isEqualTo(AssessmentStatus.NOT_SUBMITTED);
    assertThat(instances("S03")).isZero();
  }

  private void choDonNeverVerifies() {
    assertThat(people.tasks("Task_VerifySubmission", CYCLE + "/%")).hasSize(2);
    TestClock.set(LocalDate.of(2030, 7, 21));
    jobs.runDue();
    assertThat(people.tasks("Task_VerifySubmission", CYCLE + "/%")).isEmpty();
    assertThat(assessment("01906").verification()).isEqualTo(Verification.SKIPPED);
    assertThat(variable("01906", "verificationOutcome")).isEqualTo("SKIPPED");
  }

  private void theDepartmentReviewsAndReturnsTwiceAtMost() {
    assertThatThrownBy(() -> review("reviewer-s02", "S02", "APPROVED")).hasMessageContaining("S02");
    returnForCorrection("S02");
    assertThat(people.task("Task_SubmitSelfAssessment", key("S02"))).isNotNull();
    submit("S02", Sheet.DEPARTMENT_GOOD);
    returnForCorrection("S02");
    TestClock.set(LocalDate.of(2030, 7, 30));
    jobs.runDue();
    assertThat(assessment("S02").status())
        .as("a returned file that is left lying goes to review as it was declared")
        .isEqualTo(AssessmentStatus.IN_REVIEW);
    assertThatThrownBy(() -> returnForCorrection("S02")).hasMessageContaining("2");
    for (String unit : List.of("S01", "S02", "061", "064", "01903", "01906", "01909")) {
      review("reviewer1", unit, "APPROVED");
    }
    people.complete(
        "reviewer-on-board",
        "Task_ReviewAssessment",
        key("01900"),
        Map.of(
            "reviewOutcome",
            "APPROVED",
            "answers",
            "{\"X_SS_HT_01\":{\"numerator\":10,\"denominator\":20,\"note\":\"Kiểm tra thực tế\"}}"));
  }

  private void provisionalResultsAreAnnounced() {
    assertThat(people.tasks("Task_RespondToResult", CYCLE + "/%")).isEmpty();
    jobs.runDue();
    assertThat(people.tasks("Task_RespondToResult", CYCLE + "/%")).hasSize(8);
  }

  private void unitsAcceptAppealOrKeepSilent() {
    people.complete(
        "officer-S01", "Task_RespondToResult", key("S01"), Map.of("responseOutcome", "ACCEPTED"));
    assertThatThrownBy(
            () ->
                people.complete(
                    "officer-01900",
                    "Task_RespondToResult",
                    key("01900"),
                    Map.of("responseOutcome", "APPEALED")))
        .isInstanceOf(RuntimeException.class);
    people.complete(
        "officer-01900",
        "Task_RespondToResult",
        key("01900"),
        Map.of(
            "responseOutcome",
            "APPEALED",
            "claims",
            "{\"row1\":{\"criterion\":\"X_SS_HT_01\",\"numerator\":20,\"denominator\":20,"
                + "\"note\":\"Đã trang bị thêm\"},\"row2\":{\"criterion\":null}}"));
    Map<String, Object> decision = new HashMap<>();
    decision.put("answers", "{\"X_SS_HT_01\":{\"numerator\":18,\"denominator\":20}}");
    decision.put("remarks", "Chấp nhận một phần");
    assertThatThrownBy(
            () -> people.complete("reviewer-on-board", "Task_DecideAppeal", key("01900"), decision))
        .hasMessageContaining("01900");
    people.complete("board", "Task_DecideAppeal", key("01900"), decision);
    assertThat(assessment("01900").response()).contains(Response.APPEALED);
    assertThat(people.tasks("Task_ApproveResults", CYCLE)).isEmpty();

    TestClock.set(LocalDate.of(2030, 8, 26));
    jobs.runDue();
    assertThat(assessment("061").response()).contains(Response.SILENT);
    assertThat(instances("%")).as("cases of this cycle that are still open").isZero();
  }

  private void theLeaderReturnsTheResultAndOneReviewIsReopened() {
    people.complete(
        "leader",
        "Task_ApproveResults",
        CYCLE,
        Map.of("approvalOutcome", "RETURNED", "remarks", "Xem lại Văn phòng UBND tỉnh"));
    assertThatThrownBy(
            () ->
                people.complete(
                    "manager", "Task_ReviseResults", CYCLE, Map.of("unitCodes", "S01,S99")))
        .hasMessageContaining("S99");
    people.complete("manager", "Task_ReviseResults", CYCLE, Map.of("unitCodes", "S01"));
    people.complete(
        "reviewer1",
        "Task_ReviewAssessment",
        key("S01"),
        Map.of(
            "reviewOutcome",
            "APPROVED",
            "answers",
            "{\"S_SS_CS_03\":{\"value\":\"no\"}}",
            "remarks",
            "Theo ý kiến của lãnh đạo"));
    assertThat(people.task("Task_RespondToResult", key("S01")))
        .as("the announcement has gone by, so the case does not wait for it")
        .isNotNull();
    assertThat(jobs.dueIn(CYCLE)).as("the unit has time to answer").isZero();
    people.complete(
        "officer-S01", "Task_RespondToResult", key("S01"), Map.of("responseOutcome", "ACCEPTED"));
    jobs.runDue();
  }

  private void theLeaderSignsAndTheResultIsPublished() {
    assertThat(published.cycle(CYCLE)).isEmpty();
    Map<String, Object> decision = new HashMap<>();
    decision.put("approvalOutcome", "APPROVED");
    decision.put("decisionNumber", "1673/QĐ-UBND");
    decision.put("decisionDate", "2030-12-31");
    assertThatThrownBy(() -> people.complete("leader", "Task_ApproveResults", CYCLE, decision))
        .hasMessageContaining("2030-12-31");
    decision.put("decisionDate", "2030-08-26");
    people.complete("leader", "Task_ApproveResults", CYCLE, decision);
    jobs.runDue();

    Cycle cycle = published.cycle(CYCLE).orElseThrow();
    assertThat(cycle.decision().orElseThrow().number()).isEqualTo("1673/QĐ-UBND");
    List<UnitResult> departments = published.ranking(cycle, Tier.DEPARTMENT);
    assertThat(departments).extracting(r -> r.unit().value()).containsExactly("S02", "S01", "S03");
    assertThat(departments.get(2).status()).isEqualTo(ResultStatus.NOT_SUBMITTED);
    assertThat(departments.get(2).rank()).isEmpty();
    assertThat(points("S02").subtract(points("S01"))).isEqualByComparingTo("1.00");
    assertThat(published.ranking(cycle, Tier.COMMUNE))
        .extracting(r -> r.rank().orElse(0))
        .containsExactly(1, 1, 1, 4);
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(CYCLE).count())
        .isZero();
    assertThat(history.createHistoricVariableInstanceQuery().variableName("answers").count())
        .as("what people filled in stays out of the engine's history")
        .isZero();
  }

  private void theTrailTellsAllOfIt() {
    assertThat(deedsOn("S01"))
        .containsExactly(
            "officer-S01 ASSESSMENT_SUBMITTED",
            "(system) ASSESSMENT_SCORED",
            "reviewer1 ASSESSMENT_APPROVED",
            "(system) ASSESSMENT_SCORED",
            "(system) RESULT_ANNOUNCED",
            "officer-S01 RESULT_ACCEPTED",
            "manager REVIEW_REOPENED",
            "(system) ASSESSMENT_SCORED",
            "reviewer1 ASSESSMENT_APPROVED",
            "(system) ASSESSMENT_SCORED",
            "(system) RESULT_ANNOUNCED",
            "officer-S01 RESULT_ACCEPTED");
    assertThat(deedsOn("S03")).containsExactly("(system) SUBMISSION_CLOSED");
    assertThat(deedsOn("01900"))
        .containsExactly(
            "officer-01900 ASSESSMENT_SUBMITTED",
            "verifier-061 SUBMISSION_RETURNED",
            "officer-01900 ASSESSMENT_SUBMITTED",
            "verifier-061 SUBMISSION_VERIFIED",
            "(system) ASSESSMENT_SCORED",
            "reviewer-on-board ASSESSMENT_APPROVED",
            "(system) ASSESSMENT_SCORED",
            "(system) RESULT_ANNOUNCED",
            "officer-01900 APPEAL_LODGED",
            "board APPEAL_DECIDED",
            "(system) ASSESSMENT_SCORED");
    assertThat(deedsOn("01906"))
        .containsSubsequence("(system) VERIFICATION_SKIPPED", "(system) RESULT_ACCEPTED");
    assertThat(deedsOn("S02"))
        .containsSubsequence(
            "reviewer1 ASSESSMENT_RETURNED",
            "reviewer1 ASSESSMENT_RETURNED",
            "(system) SUBMISSION_CLOSED",
            "reviewer1 ASSESSMENT_APPROVED");
    assertThat(deedsOn(null))
        .containsExactly(
            "manager CYCLE_LAUNCHED",
            "(system) RESULTS_COMPILED",
            "leader RESULTS_RETURNED",
            "manager RESULTS_REVISED",
            "(system) RESULTS_COMPILED",
            "leader RESULTS_APPROVED",
            "(system) RESULTS_PUBLISHED");
    sealer.sealAll();
    TrailReport report = inspection.inspect(null);
    assertThat(report.faults()).isEmpty();
    assertThat(report.states())
        .as("cases, cycle, results, criteria set, and those of other tests")
        .isGreaterThanOrEqualTo(9 + 3);
  }

  /** What was done, oldest first, less what the engine reports of the launch. */
  private List<String> deedsOn(String unit) {
    return trail
        .newest(new TrailFilter(CYCLE, unit, null, null, null, null), Long.MAX_VALUE, 200)
        .stream()
        .map(line -> line.stored().entry())
        .filter(entry -> unit != null || entry.unit() == null)
        .filter(entry -> !entry.action().equals("ENGINE_CHANGED"))
        .map(entry -> entry.actor() + " " + entry.action())
        .collect(Collectors.collectingAndThen(Collectors.toList(), this::reversed));
  }

  private List<String> reversed(List<String> deeds) {
    Collections.reverse(deeds);
    return deeds;
  }

  private java.math.BigDecimal points(String unit) {
    Cycle cycle = published.cycle(CYCLE).orElseThrow();
    return published.result(cycle, unit).flatMap(UnitResult::scorecard).orElseThrow().total();
  }

  private void submit(String unit, Sheet sheet) {
    people.complete(
        "officer-" + unit, "Task_SubmitSelfAssessment", key(unit), Map.of("answers", sheet.json()));
  }

  private void review(String reviewer, String unit, String outcome) {
    people.complete(reviewer, "Task_ReviewAssessment", key(unit), Map.of("reviewOutcome", outcome));
  }

  private void returnForCorrection(String unit) {
    people.complete(
        "reviewer1",
        "Task_ReviewAssessment",
        key(unit),
        Map.of("reviewOutcome", "RETURNED", "remarks", "Bổ sung tài liệu"));
  }

  private Assessment assessment(String unit) {
    return assessments.get(AssessmentKey.of(CYCLE, unit));
  }

  private Object variable(String unit, String name) {
    return Optional.ofNullable(
            runtime
                .createVariableInstanceQuery()
                .variableName(name)
                .processInstanceIdIn(
                    runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(key(unit))
                        .singleResult()
                        .getId())
                .singleResult())
        .map(v -> v.getValue())
        .orElse(null);
  }

  private long instances(String unit) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey("unit-assessment")
        .processInstanceBusinessKeyLike(key(unit))
        .count();
  }

  private static String key(String unit) {
    return CYCLE + "/" + unit;
  }
}
