package vn.egov.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Task_DecideAppeal. */
class AppealPathTests {

  private static final String DECIDE = "Task_DecideAppeal";

  @RegisterExtension final ProcessExtension process = new ProcessExtension();
  private final Beans beans = process.beans();

  @Test
  void theBoardGetsTheTaskWithItsDueDateAndForm() {
    Run run = toAppeal();
    Task task = run.task(DECIDE);
    assertThat(run.candidateGroups(DECIDE)).containsExactly("appeal-board");
    assertThat(task.getDueDate()).isEqualTo(Times.date(Times.APPEAL_DECISION));
    assertThat(task.getCamundaFormRef().getKey()).isEqualTo("appealDecision");
    assertThat(run.jobs("Timer_AppealDeadline")).isEmpty();
  }

  @Test
  void theFormIsFilledWithWhatLivesWithTheTaskOnly() {
    Run run = toAppeal();
    Map<String, Object> inputs = run.inputs(DECIDE);
    assertThat(inputs).containsOnlyKeys("answers", "columns", "scorecard", "remarks");
    assertThat(inputs.get("answers")).asString().contains("answersToDecide");
    assertThat(inputs.get("columns")).asString().contains("appealColumns");
  }

  @Test
  void aDecidedAppealIsScoredAndSettles() throws Exception {
    Run run = toAppeal();
    run.complete(DECIDE, Map.of("answers", "{}", "remarks", "x"));
    verify(beans.taskListener("decideAppeal")).notify(any());
    verify(beans.delegate("scoreAssessment"), times(3)).execute(any());
    assertThat(run.hasEnded()).isTrue();
    assertThat(run.path())
        .endsWith(DECIDE, "Task_ScoreAppealedAssessment", "EndEvent_AssessmentSettled");
    assertThat(run.lastValue("responseOutcome")).isEqualTo("APPEALED");
  }

  private static Run toAppeal() {
    Run run = Run.openCase();
    run.complete("Task_SubmitSelfAssessment", Map.of());
    run.complete("Task_ReviewAssessment", Map.of("reviewOutcome", "APPROVED"));
    run.receive("Message_ProvisionalResultsAnnounced");
    run.complete("Task_RespondToResult", Map.of("responseOutcome", "APPEALED"));
    return run;
  }
}
