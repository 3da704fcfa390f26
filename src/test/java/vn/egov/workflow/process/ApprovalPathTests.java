package vn.egov.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the compiled result to its publication. */
class ApprovalPathTests {

  private static final String APPROVE = "Task_ApproveResults";
  private static final String REVISE = "Task_ReviseResults";
  private static final String SETTLED = "Message_AppealsSettled";

  @RegisterExtension final ProcessExtension process = new ProcessExtension();
  private final Beans beans = process.beans();

  @Test
  void leadersGetTheTaskWithItsForm() {
    Run run = toApproval();
    assertThat(run.candidateGroups(APPROVE)).containsExactly("leaders");
    assertThat(run.task(APPROVE).getCamundaFormRef().getKey()).isEqualTo("approve-results");
    Map<String, Object> inputs = run.inputs(APPROVE);
    assertThat(inputs)
        .containsOnlyKeys(
            "summary", "remarks", "approvalOutcome", "decisionNumber", "decisionDate");
    assertThat(inputs.get("summary")).asString().contains("compiledSummary");
  }

  @Test
  void anApprovedResultIsPublishedByAJob() throws Exception {
    Run run = toApproval();
    run.complete(APPROVE, all("APPROVED"));
    verify(beans.taskListener("approveResults")).notify(any());
    verify(beans.delegate("publishResults"), never()).execute(any());
    assertThat(run.variables()).containsExactly("approvalOutcome", "cycleCode");
    run.execute("Task_PublishResults");
    verify(beans.delegate("publishResults")).execute(any());
    assertThat(run.hasEnded()).isTrue();
    assertThat(run.path())
        .endsWith("Gateway_ResultsApproved", "Task_PublishResults", "EndEvent_ResultsPublished");
    assertThat(run.lastValue("approvalOutcome")).isEqualTo("APPROVED");
  }

  @Test
  void aPublicationThatFailsIsTriedAgainAndDoesNotUndoTheApproval() throws Exception {
    Run run = toApproval();
    run.complete(APPROVE, all("APPROVED"));
    doThrow(new IllegalStateException("down"))
        .doNothing()
        .when(beans.delegate("publishResults"))
        .execute(any());
    assertThatThrownBy(() -> run.execute("Task_PublishResults")).hasMessage("down");
    assertThat(run.variable("approvalOutcome")).isEqualTo("APPROVED");
    run.execute("Task_PublishResults");
    assertThat(run.hasEnded()).isTrue();
  }

  @Test
  void aReturnedResultGoesToTheManagers() {
    Run run = toApproval();
    run.complete(APPROVE, all("RETURNED"));
    assertThat(run.candidateGroups(REVISE)).containsExactly("cycle-managers");
    assertThat(run.task(REVISE).getCamundaFormRef().getKey()).isEqualTo("revise-results");
    Map<String, Object> inputs = run.inputs(REVISE);
    assertThat(inputs).containsOnlyKeys("remarks", "reviewedUnits", "unitCodes");
    assertThat(inputs).containsEntry("remarks", "approvalRemarks");
    run.complete(REVISE, Map.of("unitCodes", "01852"));
    assertThat(run.variables()).containsExactly("approvalOutcome", "cycleCode");
  }

  @Test
  void afterARevisionTheCycleWaitsForTheReopenedCases() throws Exception {
    Run run = toApproval();
    run.complete(APPROVE, all("RETURNED"));
    when(beans.routing.allSettled(Beans.CYCLE)).thenReturn(false);
    run.complete(REVISE, Map.of("unitCodes", "01852"));
    verify(beans.taskListener("reviseResults")).notify(any());
    assertThat(run.waitsFor(SETTLED)).isTrue();
    run.receive(SETTLED);
    run.executeAllDue();
    verify(beans.delegate("compileResults"), times(2)).execute(any());
    assertThat(run.inputs(APPROVE)).containsEntry("approvalOutcome", null);
  }

  @Test
  void aRevisionThatReopensNothingIsCompiledAtOnceAsOftenAsNeeded() throws Exception {
    Run run = toApproval();
    for (int round = 0; round < 3; round++) {
      run.complete(APPROVE, all("RETURNED"));
      run.complete(REVISE, Map.of());
      assertThat(run.waitsFor(SETTLED)).isFalse();
      run.executeAllDue();
    }
    verify(beans.delegate("compileResults"), times(4)).execute(any());
    doNothing().when(beans.delegate("publishResults")).execute(any());
    run.complete(APPROVE, all("APPROVED"));
    run.executeAllDue();
    assertThat(run.hasEnded()).isTrue();
  }

  private Run toApproval() {
    when(beans.routing.allReviewed(Beans.CYCLE)).thenReturn(true);
    when(beans.routing.allSettled(Beans.CYCLE)).thenReturn(true);
    Run run = Run.launchCycle();
    run.executeAllDue();
    return run;
  }

  private static Map<String, Object> all(String outcome) {
    return Map.of(
        "approvalOutcome", outcome,
        "remarks", "x",
        "decisionNumber", "12/QĐ-UBND",
        "decisionDate", "2026-09-01");
  }
}
