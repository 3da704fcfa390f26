package vn.egov.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A cycle waits for its cases, and never for what has already happened. */
class WaitingPathTests {

  private static final String REVIEWED = "Message_AssessmentsReviewed";
  private static final String SETTLED = "Message_AppealsSettled";

  @RegisterExtension final ProcessExtension process = new ProcessExtension();
  private final Beans beans = process.beans();

  @Test
  void waitsUntilAllAreReviewedAndThenUntilAllAreSettled() throws Exception {
    Run run = launched();
    assertThat(run.waitsFor(REVIEWED)).isTrue();
    verify(beans.delegate("announceProvisionalResults"), never()).execute(any());
    run.receive(REVIEWED);
    run.executeAllDue();
    verify(beans.delegate("announceProvisionalResults"), times(3)).execute(any());
    assertThat(run.waitsFor(SETTLED)).isTrue();
    verify(beans.delegate("compileResults"), never()).execute(any());
    run.receive(SETTLED);
    run.executeAllDue();
    verify(beans.delegate("compileResults")).execute(any());
    run.task("Task_ApproveResults");
    assertThat(run.path())
        .contains(
            "Gateway_AssessmentsReviewed",
            "Event_AssessmentsReviewed",
            "Gateway_AppealsSettled",
            "Event_AppealsSettled");
  }

  @Test
  void passesAtOnceWhereAllCasesWereFaster() {
    when(beans.routing.allReviewed(Beans.CYCLE)).thenReturn(true);
    when(beans.routing.allSettled(Beans.CYCLE)).thenReturn(true);
    Run run = launched();
    run.task("Task_ApproveResults");
    assertThat(run.path()).doesNotContain("Event_AssessmentsReviewed", "Event_AppealsSettled");
  }

  @Test
  void passesTheFirstWaitAndNotTheSecond() {
    when(beans.routing.allReviewed(Beans.CYCLE)).thenReturn(true);
    Run run = launched();
    assertThat(run.waitsFor(REVIEWED)).isFalse();
    assertThat(run.waitsFor(SETTLED)).isTrue();
  }

  @Test
  void announcingAndCompilingAreJobsSoThatWhoeverWakesTheCycleDoesNotWaitForThem()
      throws Exception {
    Run run = launched();
    run.receive(REVIEWED);
    verify(beans.delegate("announceProvisionalResults"), never()).execute(any());
    run.executeAllDue();
    run.receive(SETTLED);
    assertThat(run.jobs("Task_CompileResults")).hasSize(1);
    verify(beans.delegate("compileResults"), never()).execute(any());
  }

  @Test
  void aCycleWithoutUnitsIsNotStuck() throws Exception {
    when(beans.chunks.of(Beans.CYCLE)).thenReturn(List.of());
    when(beans.routing.allReviewed(Beans.CYCLE)).thenReturn(true);
    when(beans.routing.allSettled(Beans.CYCLE)).thenReturn(true);
    Run run = launched();
    verify(beans.delegate("openAssessments"), never()).execute(any());
    run.task("Task_ApproveResults");
  }

  private static Run launched() {
    Run run = Run.launchCycle();
    run.executeAllDue();
    return run;
  }
}
