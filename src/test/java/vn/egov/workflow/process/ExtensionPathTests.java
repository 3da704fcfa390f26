package vn.egov.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The process that carries an extension out, and the reopening of a submission. */
class ExtensionPathTests {

  private static final String MOVE = "Task_MoveDeadlines";

  @RegisterExtension final ProcessExtension process = new ProcessExtension();
  private final Beans beans = process.beans();

  @Test
  void theDecisionItselfMovesNothing() throws Exception {
    Run run = Run.extendDeadline();
    verify(beans.listener("decideExtension")).notify(any());
    verify(beans.delegate("moveDeadlines"), times(0)).execute(any());
    assertThat(run.variables()).containsExactly("cycleCode", "extensionId");
  }

  @Test
  void eachChunkIsAJobOfItsOwn() throws Exception {
    Run run = Run.extendDeadline();
    run.execute(MOVE + "#multiInstanceBody");
    assertThat(run.jobs(MOVE)).hasSize(2).allMatch(job -> !((JobEntity) job).isExclusive());
    run.executeAllDue();
    verify(beans.delegate("moveDeadlines"), times(2)).execute(any());
    assertThat(run.hasEnded()).isTrue();
    assertThat(run.path()).endsWith("Gateway_DeadlinesMoved", "EndEvent_DeadlinesMoved");
  }

  @Test
  void looksAgainWhileCasesAreNotOpen() throws Exception {
    when(beans.routing.deadlinesMoved(Beans.EXTENSION)).thenReturn(false, true);
    Run run = Run.extendDeadline();
    run.executeAllDue();
    assertThat(run.jobs("Event_NextLookDue")).hasSize(1);
    when(beans.chunks.ofExtension(Beans.EXTENSION)).thenReturn(List.of(2));
    Times.moveTo(Times.NEXT_LOOK);
    run.executeAllDue();
    verify(beans.delegate("moveDeadlines"), times(3)).execute(any());
    assertThat(run.hasEnded()).isTrue();
  }

  @Test
  void aRefusedExtensionStartsNothing() throws Exception {
    doThrow(new IllegalStateException("refused"))
        .when(beans.listener("decideExtension"))
        .notify(any());
    assertThatThrownBy(Run::extendDeadline).hasMessageContaining("refused");
    assertThat(BareEngine.get().getRuntimeService().createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void aReopenedSubmissionIsSubmittedLikeAnyOther() throws Exception {
    Run run = Run.reopenSubmission();
    verify(beans.listener("reopenSubmission")).notify(any());
    assertThat(run.path())
        .containsExactly("StartEvent_SubmissionReopened", "Task_SubmitSelfAssessment");
    assertThat(run.jobs("Timer_SubmissionDeadline")).hasSize(1);
    run.complete("Task_SubmitSelfAssessment", java.util.Map.of());
    run.task("Task_ReviewAssessment");
  }
}
