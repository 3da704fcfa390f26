package vn.egov.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.egov.assessment.Assessment;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.AssessmentStatus;
import vn.egov.assessment.Assessments;
import vn.egov.assessment.ReopenSubmission;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.OfficeTime;
import vn.egov.support.AtOnce;
import vn.egov.support.IntegrationTest;
import vn.egov.support.Jobs;
import vn.egov.support.Sheet;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;
import vn.egov.support.TestProvince;

/** A unit that let its deadline pass may submit after all, as long as its cycle waits. */
@IntegrationTest
class SubmissionReopeningIntegrationTests {

  @Autowired private Assessments assessments;
  @Autowired private ReopenSubmission reopenSubmission;
  @Autowired private RuntimeService runtime;
  @Autowired private TestProvince province;
  @Autowired private TestPeople people;
  @Autowired private Jobs jobs;

  @BeforeEach
  void setUp() {
    TestClock.set(LocalDate.of(2030, 6, 15));
    province.setUp();
  }

  @AfterEach
  void endWhatIsLeft() {
    runtime
        .createProcessInstanceQuery()
        .list()
        .forEach(i -> runtime.deleteProcessInstanceIfExists(i.getId(), "", true, true, true, true));
    TestClock.reset();
  }

  @Test
  void theUnitSubmitsLateAndItsCycleWaitsForIt() {
    overdue("AGAIN");
    reopen("AGAIN");
    Assessment file = file("AGAIN", "S01");
    assertThat(file.status()).isEqualTo(AssessmentStatus.OPEN);
    assertThat(file.reopeningReason()).contains("Lãnh đạo đơn vị nằm viện");
    assertThat(people.task("Task_SubmitSelfAssessment", "AGAIN/S01").getDueDate())
        .isEqualTo(Date.from(OfficeTime.endOf(LocalDate.of(2030, 7, 20))));
    review("reviewer1", "AGAIN", "S02");
    review("reviewer1", "AGAIN", "S03");
    assertThat(waits("AGAIN")).isTrue();
    submit("AGAIN", "S01");
    assertThat(file("AGAIN", "S01").late()).isTrue();
    assertThat(file("AGAIN", "S02").late()).isFalse();
    review("reviewer2", "AGAIN", "S01");
    assertThat(waits("AGAIN")).isFalse();
    jobs.runDue();
    assertThat(people.tasks("Task_RespondToResult", "AGAIN/%")).hasSize(3);
  }

  @Test
  void theNewDeadlineClosesItAgainAndItMayBeReopenedOnceMore() {
    overdue("CLOSE");
    reopen("CLOSE");
    TestClock.set(LocalDate.of(2030, 7, 21));
    jobs.runDue();
    assertThat(file("CLOSE", "S01").status()).isEqualTo(AssessmentStatus.NOT_SUBMITTED);
    reopenSubmission.reopen(key("CLOSE"), "2030-07-25", "Một lần nữa", null);
    assertThat(file("CLOSE", "S01").status()).isEqualTo(AssessmentStatus.OPEN);
    assertThat(people.tasks("Task_SubmitSelfAssessment", "CLOSE/S01")).hasSize(1);
  }

  @Test
  void isRefusedOnceAllReviewsAreIn() {
    overdue("GONE");
    review("reviewer1", "GONE", "S02");
    review("reviewer1", "GONE", "S03");
    assertThatThrownBy(() -> reopen("GONE"))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("reopening.submission-too-late");
    jobs.runDue();
    assertThatThrownBy(() -> reopen("GONE")).hasMessageContaining("reopening.submission-too-late");
  }

  @Test
  void isRefusedWithoutReasonOrWithAWrongDay() {
    overdue("FIELDS");
    assertThatThrownBy(() -> reopenSubmission.reopen(key("FIELDS"), "2030-09-01", " ", null))
        .hasMessageContaining("extension.next-stage")
        .hasMessageContaining("reason");
    assertThatThrownBy(() -> reopenSubmission.reopen(key("FIELDS"), "2030-07-01", "x", null))
        .hasMessageContaining("extension.past");
    assertThatThrownBy(
            () ->
                reopenSubmission.reopen(AssessmentKey.of("FIELDS", "S02"), "2030-07-20", "x", null))
        .hasMessageContaining("reopening.submission-not-closed");
  }

  @Test
  void nobodyReopensByTheMessageAlone() {
    overdue("MESSAGE");
    assertThatThrownBy(
            () ->
                people.as(
                    "manager",
                    () ->
                        runtime
                            .createMessageCorrelation("Message_SubmissionReopened")
                            .processInstanceBusinessKey("MESSAGE/S01")
                            .correlateStartMessage()))
        .isInstanceOf(RuntimeException.class);
    assertThat(people.tasks("Task_SubmitSelfAssessment", "MESSAGE/%")).isEmpty();
  }

  /** Either the cycle goes on without the unit or it waits for it, never both, never neither. */
  @Test
  void ofTheLastReviewAndTheReopeningAtTheSameTimeOneIsFirst() throws Exception {
    for (int round = 1; round <= 10; round++) {
      String cycle = "LAST-" + round;
      TestClock.set(LocalDate.of(2030, 6, 15));
      overdue(cycle);
      review("reviewer1", cycle, "S02");
      List<Throwable> refused =
          AtOnce.run(List.of(() -> review("reviewer1", cycle, "S03"), () -> reopen(cycle)));
      if (file(cycle, "S01").status() == AssessmentStatus.OPEN) {
        assertThat(refused).isEmpty();
        assertThat(waits(cycle)).isTrue();
        submit(cycle, "S01");
        review("reviewer2", cycle, "S01");
        jobs.runDue();
        assertThat(people.tasks("Task_RespondToResult", cycle + "/%")).hasSize(3);
      } else {
        assertThat(refused)
            .singleElement()
            .satisfies(r -> assertThat(r).hasMessageContaining("submission-too-late"));
        assertThat(waits(cycle)).isFalse();
        jobs.runDue();
        assertThat(people.tasks("Task_RespondToResult", cycle + "/%")).hasSize(2);
      }
    }
  }

  /** S02 and S03 have submitted, S01 has not; it is the day after the deadline. */
  private void overdue(String cycle) {
    Map<String, Object> form = TestProvince.launchForm(cycle);
    form.put("tiers", "DEPARTMENT");
    people.launch("manager", form);
    jobs.runDue();
    submit(cycle, "S02");
    submit(cycle, "S03");
    TestClock.set(OfficeTime.endOf(LocalDate.of(2030, 7, 6)).plusSeconds(3600));
    jobs.runDue();
    assertThat(file(cycle, "S01").status()).isEqualTo(AssessmentStatus.NOT_SUBMITTED);
  }

  private Void reopen(String cycle) {
    return people.as(
        "manager",
        () -> {
          reopenSubmission.reopen(
              key(cycle), "2030-07-20", "Lãnh đạo đơn vị nằm viện", "45/QĐ-UBND");
          return null;
        });
  }

  private static AssessmentKey key(String cycle) {
    return AssessmentKey.of(cycle, "S01");
  }

  private Assessment file(String cycle, String unit) {
    return assessments.get(AssessmentKey.of(cycle, unit));
  }

  private void submit(String cycle, String unit) {
    people.complete(
        "officer-" + unit,
        "Task_SubmitSelfAssessment",
        cycle + "/" + unit,
        Map.of("answers", Sheet.DEPARTMENT_GOOD.json()));
  }

  private Void review(String reviewer, String cycle, String unit) {
    people.complete(
        reviewer, "Task_ReviewAssessment", cycle + "/" + unit, Map.of("reviewOutcome", "APPROVED"));
    return null;
  }

  private boolean waits(String cycle) {
    return runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(cycle)
            .activityId("Event_AssessmentsReviewed")
            .count()
        > 0;
  }
}
