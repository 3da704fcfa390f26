package vn.egov.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** StartEvent_ReviewReopened. */
class ReopeningPathTests {

  private static final String REVIEW = "Task_ReviewAssessment";

  @RegisterExtension final ProcessExtension process = new ProcessExtension();
  private final Beans beans = process.beans();

  @Test
  void theMessageStartsAtTheScoring() throws Exception {
    Run run = Run.reopenCase();
    assertThat(run.path())
        .containsExactly("StartEvent_ReviewReopened", "Task_ScoreAssessment", REVIEW);
    verify(beans.listener("reopenReview")).notify(any());
    verify(beans.delegate("scoreAssessment")).execute(any());
    assertThat(run.variables()).containsExactly("cycleCode", "unitCode");
  }

  @Test
  void aReopenedCaseDoesNotWaitForAnAnnouncementThatHasGoneBy() throws Exception {
    when(beans.routing.resultsAnnounced(Beans.CYCLE, Beans.UNIT)).thenReturn(true);
    Run run = Run.reopenCase();
    run.complete(REVIEW, Map.of("reviewOutcome", "APPROVED"));
    verify(beans.listener("lateAnnouncement")).notify(any());
    run.complete("Task_RespondToResult", Map.of("responseOutcome", "ACCEPTED"));
    assertThat(run.hasEnded()).isTrue();
  }

  @Test
  void aReopenedCaseMayBeReturnedToTheUnit() {
    Run run = Run.reopenCase();
    run.complete(REVIEW, Map.of("reviewOutcome", "RETURNED"));
    run.complete("Task_SubmitSelfAssessment", Map.of());
    run.task(REVIEW);
  }

  @Test
  void aRefusedReopeningStartsNothing() throws Exception {
    doThrow(new IllegalStateException("refused"))
        .when(beans.listener("reopenReview"))
        .notify(any());
    assertThatThrownBy(Run::reopenCase).hasMessageContaining("refused");
    assertThat(BareEngine.get().getRuntimeService().createProcessInstanceQuery().count()).isZero();
  }
}
