package vn.egov.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Task_ReviewAssessment up to the wait for the announcement. */
class ReviewPathTests {

  private static final String SUBMIT = "Task_SubmitSelfAssessment";
  private static final String REVIEW = "Task_ReviewAssessment";
  private static final String ANNOUNCED = "Message_ProvisionalResultsAnnounced";

  @RegisterExtension final ProcessExtension process = new ProcessExtension();
  private final Beans beans = process.beans();

  @Test
  void theReviewersGetTheTaskWithItsDueDateAndForm() {
    Run run = toReview();
    Task task = run.task(REVIEW);
    assertThat(run.candidateGroups(REVIEW)).containsExactly("reviewers");
    assertThat(task.getDueDate()).isEqualTo(Times.date(Times.REVIEW));
    assertThat(task.getCamundaFormRef().getKey()).isEqualTo("review");
  }

  @Test
  void theFormIsFilledWithWhatLivesWithTheTaskOnly() {
    Run run = toReview();
    Map<String, Object> inputs = run.inputs(REVIEW);
    assertThat(inputs)
        .containsOnlyKeys("answers", "columns", "scorecard", "remarks", "reviewOutcome");
    assertThat(inputs.get("answers")).asString().contains("answersToReview");
    assertThat(inputs.get("columns")).asString().contains("reviewColumns");
    assertThat(inputs.get("scorecard")).asString().contains("scorecard");
    run.complete(REVIEW, all("APPROVED"));
    assertThat(run.variables()).containsExactly("cycleCode", "reviewOutcome", "unitCode");
  }

  @Test
  void anApprovedCaseIsScoredAndWaitsForTheAnnouncement() throws Exception {
    Run run = toReview();
    run.complete(REVIEW, all("APPROVED"));
    verify(beans.taskListener("reviewAssessment")).notify(any());
    verify(beans.delegate("scoreAssessment"), times(2)).execute(any());
    assertThat(run.path())
        .endsWith(
            "Gateway_AssessmentApproved",
            "Task_ScoreReviewedAssessment",
            "Gateway_ResultsAnnounced",
            "Event_ProvisionalResultsAnnounced");
    assertThat(run.waitsFor(ANNOUNCED)).isTrue();
    assertThat(run.variable("reviewOutcome")).isEqualTo("APPROVED");
  }

  @Test
  void aReturnedCaseComesBackAndIsScoredAnew() throws Exception {
    Run run = toReview();
    for (int round = 0; round < 2; round++) {
      run.complete(REVIEW, all("RETURNED"));
      assertThat(run.variable("reviewOutcome")).isEqualTo("RETURNED");
      run.complete(SUBMIT, Map.of("answers", "{}"));
      assertThat(run.inputs(REVIEW)).containsEntry("reviewOutcome", null);
    }
    verify(beans.delegate("scoreAssessment"), times(3)).execute(any());
    run.complete(REVIEW, all("APPROVED"));
    assertThat(run.timesAt(SUBMIT)).isEqualTo(3);
    assertThat(run.waitsFor(ANNOUNCED)).isTrue();
  }

  @Test
  void aReviewHasNoDeadlineThatEndsIt() {
    Run run = toReview();
    Times.moveTo("2027-01-01T00:00:00Z");
    assertThat(run.fireDue()).isZero();
    run.task(REVIEW);
  }

  private static Run toReview() {
    Run run = Run.openCase();
    run.complete(SUBMIT, Map.of("answers", "{}"));
    return run;
  }

  private static Map<String, Object> all(String outcome) {
    return Map.of("reviewOutcome", outcome, "answers", "{}", "remarks", "x");
  }
}
