package vn.egov.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.egov.assessment.Assessment;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.AssessmentStatus;
import vn.egov.assessment.Assessments;
import vn.egov.assessment.ReopenSubmission;
import vn.egov.assessment.Verification;
import vn.egov.audit.sealing.Sealer;
import vn.egov.audit.sealing.TrailInspection;
import vn.egov.cycle.Calendar;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.Cycles;
import vn.egov.extension.DecideExtension;
import vn.egov.extension.ExtensionRequest;
import vn.egov.publication.PublishedResults;
import vn.egov.publication.ResultStatus;
import vn.egov.shared.OfficeTime;
import vn.egov.support.IntegrationTest;
import vn.egov.support.Jobs;
import vn.egov.support.Sheet;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;
import vn.egov.support.TestProvince;
import vn.egov.unit.Tier;

/**
 * A whole cycle over Tết of 2030 that nobody pushes but the clock: planned in working days, with
 * later deadlines for a unit, a district's communes and the whole cycle, and with a unit that is
 * let in after its deadline. What people are told of it is counted at the end.
 */
@IntegrationTest
class TetScenarioIntegrationTests {

  private static final String CYCLE = "2030-TET";

  @Autowired private Assessments assessments;
  @Autowired private Cycles cycles;
  @Autowired private DecideExtension decideExtension;
  @Autowired private ReopenSubmission reopenSubmission;
  @Autowired private PublishedResults published;
  @Autowired private TestProvince province;
  @Autowired private TestPeople people;
  @Autowired private Jobs jobs;
  @Autowired private ManagementService management;
  @Autowired private Sealer sealer;
  @Autowired private TrailInspection inspection;
  @Autowired private JdbcClient database;

  @AfterEach
  void resetClock() {
    TestClock.reset();
  }

  @Test
  void theClockCarriesACycleOverTet() {
    noon("2030-01-09");
    province.setUp();
    people.launch("manager", launchForm());
    jobs.runDue();
    beforeTet();
    overTet();
    theDistrictGetsMoreTime();
    aUnitIsLetInAfterItsDeadline();
    theReviewGetsMoreTimeAndTheAppealsWithIt();
    resultsAreAnnouncedAndSilenceAccepts();
    theLeaderSigns();
    everybodyWasToldOnce();
    sealer.sealAll();
    assertThat(inspection.inspect(null).faults()).isEmpty();
  }

  /** Fifteen working days from 9 January end on the eve of Tết. */
  private void beforeTet() {
    assertThat(calendar().submissionDeadline()).isEqualTo("2030-01-30");
    for (String day : List.of("2030-01-21", "2030-01-25", "2030-01-29")) {
      noon(day);
      jobs.runDue();
    }
    extend("UNIT", "01906", "SUBMISSION", "2030-02-13", false);
    assertThat(assessment("01906").submissionDue()).isEqualTo(endOf("2030-02-13"));
    noon("2030-01-30");
    jobs.runDue();
    for (String unit : List.of("S01", "S02")) {
      submit(unit, Sheet.DEPARTMENT_GOOD);
    }
    submit("061", Sheet.DISTRICT);
    submit("01900", Sheet.COMMUNE);
    submit("01903", Sheet.COMMUNE);
  }

  private void overTet() {
    TestClock.set(endOf("2030-01-30").plusSeconds(1));
    jobs.runDue();
    assertThat(List.of("S03", "064", "01909", "01906"))
        .extracting(unit -> assessment(unit).status())
        .containsExactly(
            AssessmentStatus.NOT_SUBMITTED,
            AssessmentStatus.NOT_SUBMITTED,
            AssessmentStatus.NOT_SUBMITTED,
            AssessmentStatus.OPEN);
    // Its reminders follow: three working days and one before the new deadline.
    for (String day : List.of("2030-02-08", "2030-02-12")) {
      noon(day);
      jobs.runDue();
    }
    submit("01906", Sheet.COMMUNE);
    assertThat(assessment("01906").late()).isFalse();
  }

  /** Five working days for the verification pass Tết and end on 13 February. */
  private void theDistrictGetsMoreTime() {
    assertThat(calendar().verificationDeadline()).isEqualTo("2030-02-13");
    extend("DISTRICT", "061", "VERIFICATION", "2030-02-20", false);
    TestClock.set(endOf("2030-02-13").plusSeconds(1));
    jobs.runDue();
    assertThat(assessment("01906").verification()).isEqualTo(Verification.SKIPPED);
    assertThat(assessment("01900").verification()).isEqualTo(Verification.PENDING);
    noon("2030-02-18");
    people.complete(
        "verifier-061",
        "Task_VerifySubmission",
        key("01900"),
        Map.of("verificationOutcome", "VERIFIED"));
    TestClock.set(endOf("2030-02-20").plusSeconds(1));
    jobs.runDue();
    assertThat(assessment("01903").verification()).isEqualTo(Verification.SKIPPED);
  }

  private void aUnitIsLetInAfterItsDeadline() {
    people.as(
        "manager",
        () -> {
          reopenSubmission.reopen(
              AssessmentKey.of(CYCLE, "S03"), "2030-02-25", "Trụ sở bị cháy", "12/QĐ-UBND");
          return null;
        });
    noon("2030-02-25");
    submit("S03", Sheet.DEPARTMENT_GOOD);
    assertThat(assessment("S03").late()).isTrue();
  }

  private void theReviewGetsMoreTimeAndTheAppealsWithIt() {
    assertThat(calendar().reviewDeadline()).isEqualTo("2030-03-13");
    assertThat(calendar().appealDeadline()).isEqualTo("2030-03-20");
    extend("CYCLE", null, "REVIEW", "2030-03-15", true);
    assertThat(calendar().reviewDeadline()).isEqualTo("2030-03-15");
    assertThat(calendar().appealDeadline()).isEqualTo("2030-03-22");
    assertThat(people.task("Task_ReviewAssessment", key("S01")).getDueDate().toInstant())
        .isEqualTo(endOf("2030-03-15"));
    noon("2030-03-15");
    jobs.runDue();
    for (String unit : List.of("S01", "S02", "S03", "061", "01900", "01903", "01906")) {
      people.complete(
          "reviewer1", "Task_ReviewAssessment", key(unit), Map.of("reviewOutcome", "APPROVED"));
    }
  }

  private void resultsAreAnnouncedAndSilenceAccepts() {
    jobs.runDue();
    assertThat(people.tasks("Task_RespondToResult", CYCLE + "/%")).hasSize(7);
    TestClock.set(endOf("2030-03-22").minusSeconds(1));
    assertThat(jobs.dueIn(CYCLE)).isZero();
    TestClock.set(endOf("2030-03-22").plusSeconds(1));
    assertThat(jobs.dueIn(CYCLE)).isEqualTo(7);
    jobs.runDue();
  }

  private void theLeaderSigns() {
    people.complete(
        "leader",
        "Task_ApproveResults",
        CYCLE,
        Map.of(
            "approvalOutcome",
            "APPROVED",
            "decisionNumber",
            "300/QĐ-UBND",
            "decisionDate",
            "2030-03-23"));
    jobs.runDue();
    assertThat(published.ranking(published.cycle(CYCLE).orElseThrow(), Tier.DEPARTMENT))
        .allSatisfy(r -> assertThat(r.status()).isNotEqualTo(ResultStatus.NOT_SUBMITTED));
    assertThat(management.createJobQuery().withException().count()).isZero();
  }

  private void everybodyWasToldOnce() {
    Map<String, Long> happenings = happenings();
    assertThat(happenings)
        .containsEntry("CYCLE_OPENED", 9L)
        .containsEntry("SUBMISSION_EXTENDED", 1L)
        .containsEntry("VERIFICATION_EXTENDED", 1L)
        .containsEntry("SUBMISSION_REOPENED", 1L)
        .containsEntry("NOT_SUBMITTED", 3L)
        .containsEntry("SUBMITTED", 7L)
        .containsEntry("VERIFICATION_OVERDUE", 2L)
        .containsEntry("RESULT_ANNOUNCED", 7L)
        .containsEntry("PUBLICATION", 1L)
        // Nine units on three days, and the one that got more time on the days before the new one.
        .containsEntry("REMINDER", 18L + 1)
        .containsEntry("LAST_REMINDER", 9L + 1);
    assertThat(
            database
                .sql(
                    "select count(*) from (select event_key, receiver from notice"
                        + " group by event_key, receiver having count(*) > 1) twice")
                .query(Long.class)
                .single())
        .isZero();
  }

  private Map<String, Long> happenings() {
    Map<String, Long> counts = new HashMap<>();
    database
        .sql(
            "select kind, count(distinct event_key) as happenings from notice"
                + " where cycle_code = ? group by kind")
        .param(CYCLE)
        .query(
            row -> {
              counts.put(row.getString("kind"), row.getLong("happenings"));
            });
    return counts;
  }

  private void extend(
      String scope, @Nullable String code, String stage, String day, boolean shift) {
    ExtensionRequest request =
        new ExtensionRequest(scope, code, stage, day, "Mưa lũ", "45/QĐ-UBND", shift, null);
    people.as("manager", () -> decideExtension.decide(new CycleCode(CYCLE), request, "manager"));
    jobs.runDue();
  }

  private static Map<String, Object> launchForm() {
    Map<String, Object> form = new HashMap<>(TestProvince.launchForm(CYCLE));
    form.put("periodFrom", "2029-07-01");
    form.put("periodTo", "2029-12-31");
    for (String stage : List.of("submission", "verification", "review", "appeal")) {
      form.remove(stage + "Deadline");
    }
    form.put("submissionDays", 15);
    form.put("verificationDays", 5);
    form.put("reviewDays", 20);
    form.put("appealDays", 5);
    form.put("reminderDays", "7,3,1");
    return form;
  }

  private void submit(String unit, Sheet sheet) {
    people.complete(
        "officer-" + unit, "Task_SubmitSelfAssessment", key(unit), Map.of("answers", sheet.json()));
  }

  private Calendar calendar() {
    return cycles.get(new CycleCode(CYCLE)).calendar();
  }

  private Assessment assessment(String unit) {
    return assessments.get(AssessmentKey.of(CYCLE, unit));
  }

  private static void noon(String day) {
    TestClock.set(LocalDate.parse(day));
  }

  private static Instant endOf(String day) {
    return OfficeTime.endOf(LocalDate.parse(day));
  }

  private static String key(String unit) {
    return CYCLE + "/" + unit;
  }
}
