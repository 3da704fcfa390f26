package vn.egov.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a listener refuses did not happen: the task stays open with nothing lost or kept. */
class RefusalPathTests {

  private static final IllegalStateException REFUSAL = new IllegalStateException("refused");

  @RegisterExtension final ProcessExtension process = new ProcessExtension();
  private final Beans beans = process.beans();

  @Test
  void everyTaskOfACaseStaysOpenUntilItsListenerAgrees() throws Exception {
    when(beans.routing.verificationRequired(Beans.CYCLE, Beans.UNIT)).thenReturn(true);
    Run run = Run.openCase();
    refusesOnce(run, "SubmitSelfAssessment", Map.of("answers", "{}"));
    refusesOnce(run, "VerifySubmission", Map.of("verificationOutcome", "VERIFIED"));
    refusesOnce(run, "ReviewAssessment", Map.of("reviewOutcome", "APPROVED"));
    run.receive("Message_ProvisionalResultsAnnounced");
    refusesOnce(run, "RespondToResult", Map.of("responseOutcome", "APPEALED"));
    refusesOnce(run, "DecideAppeal", Map.of("answers", "{}"));
    assertThat(run.hasEnded()).isTrue();
  }

  @Test
  void everyTaskOfACycleStaysOpenUntilItsListenerAgrees() throws Exception {
    when(beans.routing.allReviewed(Beans.CYCLE)).thenReturn(true);
    when(beans.routing.allSettled(Beans.CYCLE)).thenReturn(true);
    Run run = Run.launchCycle();
    run.executeAllDue();
    refusesOnce(run, "ApproveResults", Map.of("approvalOutcome", "RETURNED"));
    refusesOnce(run, "ReviseResults", Map.of("unitCodes", "01852"));
    run.executeAllDue();
    run.task("Task_ApproveResults");
  }

  @Test
  void aCaseThatIsStartedByHandIsNotStarted() throws Exception {
    doThrow(REFUSAL).when(beans.listener("assessmentOpened")).notify(any());
    assertThatThrownBy(Run::openCase).hasMessageContaining("refused");
    assertThat(BareEngine.get().getRuntimeService().createProcessInstanceQuery().count()).isZero();
  }

  private void refusesOnce(Run run, String step, Map<String, Object> variables) throws Exception {
    String task = "Task_" + step;
    var listener = beans.taskListener(step.substring(0, 1).toLowerCase() + step.substring(1));
    var before = run.variables();
    var inputs = run.inputs(task);
    doThrow(REFUSAL).doNothing().when(listener).notify(any());
    run.isRefused(task, variables);
    assertThat(run.variables()).isEqualTo(before);
    assertThat(run.inputs(task).toString()).isEqualTo(inputs.toString());
    run.complete(task, variables);
  }
}
