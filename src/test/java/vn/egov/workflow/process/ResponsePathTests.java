package vn.egov.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the announcement to the answer of the unit. */
class ResponsePathTests {

  private static final String REVIEW = "Task_ReviewAssessment";
  private static final String RESPOND = "Task_RespondToResult";
  private static final String ANNOUNCED = "Message_ProvisionalResultsAnnounced";

  @RegisterExtension final ProcessExtension process = new ProcessExtension();
  private final Beans beans = process.beans();

  @Test
  void theMessageWakesTheCase() throws Exception {
    Run run = toAnnouncement();
    run.receive(ANNOUNCED);
    run.task(RESPOND);
    verify(beans.listener("lateAnnouncement"), never()).notify(any());
  }

  @Test
  void aCaseThatComesAfterTheAnnouncementDoesNotWaitForIt() throws Exception {
    when(beans.routing.resultsAnnounced(Beans.CYCLE, Beans.UNIT)).thenReturn(true);
    Run run = toAnnouncement();
    assertThat(run.waitsFor(ANNOUNCED)).isFalse();
    assertThat(run.path()).doesNotContain("Event_ProvisionalResultsAnnounced");
    verify(beans.listener("lateAnnouncement")).notify(any());
    run.task(RESPOND);
  }

  @Test
  void theUnitGetsTheTaskWithItsDueDateAndForm() {
    Run run = toResponse();
    Task task = run.task(RESPOND);
    assertThat(run.candidateGroups(RESPOND)).containsExactly("unit-01852");
    assertThat(task.getDueDate()).isEqualTo(Times.date(Times.APPEAL));
    assertThat(task.getCamundaFormRef().getKey()).isEqualTo("respond-to-result");
  }

  @Test
  void theFormIsFilledWithWhatLivesWithTheTaskOnly() {
    Run run = toResponse();
    Map<String, Object> inputs = run.inputs(RESPOND);
    assertThat(inputs)
        .containsOnlyKeys(
            "scorecard", "criteria", "answers", "claims", "remarks", "responseOutcome");
    assertThat(inputs.get("criteria")).asString().contains("appealableCriteria");
    run.complete(
        RESPOND,
        Map.of("responseOutcome", "APPEALED", "answers", "{}", "claims", "[]", "remarks", "x"));
    assertThat(run.variables())
        .containsExactly("cycleCode", "responseOutcome", "reviewOutcome", "unitCode");
  }

  @Test
  void acceptanceSettles() throws Exception {
    Run run = toResponse();
    run.complete(RESPOND, Map.of("responseOutcome", "ACCEPTED"));
    verify(beans.taskListener("respondToResult")).notify(any());
    assertThat(run.hasEnded()).isTrue();
    assertThat(run.path()).endsWith("Gateway_AppealLodged", "EndEvent_AssessmentSettled");
    assertThat(run.lastValue("responseOutcome")).isEqualTo("ACCEPTED");
    verify(beans.listener("silenceAccepts"), never()).notify(any());
  }

  @Test
  void silenceUntilTheDeadlineAccepts() throws Exception {
    Run run = toResponse();
    Times.moveToJustBefore(Times.APPEAL);
    assertThat(run.fireDue()).isZero();
    Times.moveTo(Times.APPEAL);
    assertThat(run.fireDue()).isEqualTo(1);
    verify(beans.listener("silenceAccepts")).notify(any());
    assertThat(run.hasEnded()).isTrue();
    assertThat(run.path()).endsWith("Timer_AppealDeadline", "EndEvent_AssessmentSettled");
    assertThat(run.lastValue("responseOutcome")).isEqualTo("ACCEPTED");
  }

  private static Run toAnnouncement() {
    Run run = Run.openCase();
    run.complete("Task_SubmitSelfAssessment", Map.of());
    run.complete(REVIEW, Map.of("reviewOutcome", "APPROVED"));
    return run;
  }

  private static Run toResponse() {
    Run run = toAnnouncement();
    run.receive(ANNOUNCED);
    return run;
  }
}
