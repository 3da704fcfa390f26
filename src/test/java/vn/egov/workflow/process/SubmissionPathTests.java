package vn.egov.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Task_SubmitSelfAssessment with its reminders and its deadline. */
class SubmissionPathTests {

  private static final String SUBMIT = "Task_SubmitSelfAssessment";

  @RegisterExtension final ProcessExtension process = new ProcessExtension();
  private final Beans beans = process.beans();

  @Test
  void theUnitGetsTheTaskWithItsDueDateAndForm() throws Exception {
    Run run = Run.openCase();
    Task task = run.task(SUBMIT);
    assertThat(run.candidateGroups(SUBMIT)).containsExactly("unit-01852");
    assertThat(task.getDueDate()).isEqualTo(Times.date(Times.SUBMISSION));
    assertThat(task.getCamundaFormRef().getKey()).isEqualTo("selfAssessment");
    assertThat(task.getCamundaFormRef().getBinding()).isEqualTo("latest");
    verify(beans.listener("assessmentOpened")).notify(any());
  }

  @Test
  void theFormIsFilledWithWhatLivesWithTheTaskOnly() {
    Run run = Run.openCase();
    Map<String, Object> inputs = run.inputs(SUBMIT);
    assertThat(inputs).containsOnlyKeys("answers", "columns", "remarks");
    assertThat(inputs.get("answers")).asString().contains("declaredAnswers");
    assertThat(inputs.get("columns")).asString().contains("returnedColumns");
    assertThat(inputs).containsEntry("remarks", "returnRemarks");
    run.complete(SUBMIT, Map.of("answers", "{}"));
    assertThat(run.variables()).containsExactly("cycleCode", "unitCode");
  }

  @Test
  void aSubmissionIsTakenOverByItsListener() throws Exception {
    Run run = Run.openCase();
    run.complete(SUBMIT, Map.of("answers", "{}"));
    verify(beans.taskListener("submitSelfAssessment")).notify(any());
    assertThat(run.jobs("Timer_SubmissionDeadline")).isEmpty();
    assertThat(run.jobs("Timer_SubmissionReminder")).isEmpty();
  }

  @Test
  void remindersComeAtTheTimesThatTheCycleSays() throws Exception {
    Run run = Run.openCase();
    Times.moveToJustBefore(Times.FIRST_REMINDER);
    assertThat(run.fireDue()).isZero();
    Times.moveTo(Times.FIRST_REMINDER);
    when(beans.deadlines.reminders(Beans.CYCLE, Beans.UNIT))
        .thenReturn("R1/" + Times.SECOND_REMINDER + "/P1D");
    assertThat(run.fireDue()).isEqualTo(1);
    Times.moveToJustBefore(Times.SECOND_REMINDER);
    assertThat(run.fireDue()).isZero();
    Times.moveTo(Times.SECOND_REMINDER);
    when(beans.deadlines.reminders(Beans.CYCLE, Beans.UNIT))
        .thenReturn("R1/2026-07-23T16:59:59Z/P1D");
    assertThat(run.fireDue()).isEqualTo(1);
    Times.moveToJustBefore(Times.CLOSING);
    assertThat(run.fireDue()).isZero();
    verify(beans.delegate("remindUnit"), times(2)).execute(any());
    run.task(SUBMIT);
    assertThat(run.timesAt("EndEvent_UnitReminded")).isEqualTo(2);
  }

  @Test
  void aUnitThatNeverSubmitsIsRecorded() throws Exception {
    Run run = Run.openCase();
    when(beans.deadlines.reminders(Beans.CYCLE, Beans.UNIT))
        .thenReturn("R1/2026-07-23T16:59:59Z/P1D");
    Times.moveTo(Times.FIRST_REMINDER);
    run.fireDue();
    Times.moveToJustBefore(Times.CLOSING);
    assertThat(run.fireDue()).isZero();
    Times.moveTo(Times.CLOSING);
    assertThat(run.fireDue()).isEqualTo(1);
    assertThat(run.hasEnded()).isTrue();
    assertThat(run.path())
        .endsWith("Gateway_SubmittedBefore", "Task_RecordNotSubmitted", "EndEvent_NotSubmitted");
    verify(beans.delegate("recordNotSubmitted")).execute(any());
    verify(beans.delegate("scoreAssessment"), never()).execute(any());
  }

  @Test
  void whatWasSubmittedBeforeStandsAndGoesToReview() throws Exception {
    Run run = Run.openCase();
    when(beans.routing.submittedBefore(Beans.CYCLE, Beans.UNIT)).thenReturn(true);
    Times.moveTo(Times.CLOSING);
    run.execute("Timer_SubmissionDeadline");
    verify(beans.listener("declarationStands")).notify(any());
    verify(beans.delegate("scoreAssessment")).execute(any());
    verify(beans.delegate("recordNotSubmitted"), never()).execute(any());
    run.task("Task_ReviewAssessment");
  }
}
