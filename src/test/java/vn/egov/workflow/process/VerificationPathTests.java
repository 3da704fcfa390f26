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

/** Task_VerifySubmission, with and without it. */
class VerificationPathTests {

  private static final String SUBMIT = "Task_SubmitSelfAssessment";
  private static final String VERIFY = "Task_VerifySubmission";
  private static final String REVIEW = "Task_ReviewAssessment";

  @RegisterExtension final ProcessExtension process = new ProcessExtension();
  private final Beans beans = process.beans();

  @Test
  void aCaseThatNobodyVerifiesIsScoredAtOnce() throws Exception {
    Run run = Run.openCase();
    run.complete(SUBMIT, Map.of());
    assertThat(run.path()).endsWith("Gateway_VerificationRequired", "Task_ScoreAssessment", REVIEW);
    verify(beans.delegate("scoreAssessment")).execute(any());
    assertThat(run.variables()).containsExactly("cycleCode", "unitCode");
  }

  @Test
  void theDistrictGetsTheTaskWithItsDueDateAndForm() {
    Run run = toVerification();
    Task task = run.task(VERIFY);
    assertThat(run.candidateGroups(VERIFY)).containsExactly("verifier-061");
    assertThat(task.getDueDate()).isEqualTo(Times.date(Times.VERIFICATION));
    assertThat(task.getCamundaFormRef().getKey()).isEqualTo("verification");
  }

  @Test
  void theFormIsFilledWithWhatLivesWithTheTaskOnly() {
    Run run = toVerification();
    Map<String, Object> inputs = run.inputs(VERIFY);
    assertThat(inputs).containsOnlyKeys("answers", "columns", "remarks", "verificationOutcome");
    assertThat(inputs.get("answers")).asString().contains("answersToVerify");
    assertThat(inputs.get("columns")).asString().contains("verificationColumns");
    assertThat(inputs.get("remarks")).isNull();
    run.complete(VERIFY, all("VERIFIED"));
    assertThat(run.variables()).containsExactly("cycleCode", "unitCode", "verificationOutcome");
  }

  @Test
  void aVerifiedCaseIsScored() throws Exception {
    Run run = toVerification();
    run.complete(VERIFY, all("VERIFIED"));
    verify(beans.taskListener("verifySubmission")).notify(any());
    assertThat(run.path()).endsWith("Gateway_SubmissionVerified", "Task_ScoreAssessment", REVIEW);
    assertThat(run.variable("verificationOutcome")).isEqualTo("VERIFIED");
    assertThat(run.jobs("Timer_VerificationDeadline")).isEmpty();
  }

  @Test
  void aReturnedCaseGoesBackToTheUnitAsOftenAsNeeded() throws Exception {
    Run run = toVerification();
    for (int round = 0; round < 3; round++) {
      run.complete(VERIFY, all("RETURNED"));
      assertThat(run.variable("verificationOutcome")).isEqualTo("RETURNED");
      assertThat(run.jobs("Timer_SubmissionDeadline")).hasSize(1);
      run.complete(SUBMIT, Map.of("answers", "{}"));
    }
    verify(beans.delegate("scoreAssessment"), never()).execute(any());
    assertThat(run.inputs(VERIFY)).containsEntry("verificationOutcome", null);
    run.complete(VERIFY, all("VERIFIED"));
    assertThat(run.variable("verificationOutcome")).isEqualTo("VERIFIED");
    run.task(REVIEW);
  }

  @Test
  void aSilentDistrictIsPassedOverAndTheCaseSaysSo() throws Exception {
    Run run = toVerification();
    Times.moveToJustBefore(Times.VERIFICATION);
    assertThat(run.fireDue()).isZero();
    Times.moveTo(Times.VERIFICATION);
    assertThat(run.fireDue()).isEqualTo(1);
    verify(beans.listener("verificationSkipped")).notify(any());
    run.task(REVIEW);
    assertThat(run.variable("verificationOutcome")).isEqualTo("SKIPPED");
    assertThat(run.path()).endsWith("Timer_VerificationDeadline", "Task_ScoreAssessment", REVIEW);
    run.complete(REVIEW, Map.of("reviewOutcome", "APPROVED"));
    assertThat(run.variable("verificationOutcome")).isEqualTo("SKIPPED");
  }

  @Test
  void silenceAfterAReturnIsToldToo() {
    Run run = toVerification();
    run.complete(VERIFY, all("RETURNED"));
    run.complete(SUBMIT, Map.of());
    run.execute("Timer_VerificationDeadline");
    assertThat(run.variable("verificationOutcome")).isEqualTo("SKIPPED");
    run.task(REVIEW);
  }

  private Run toVerification() {
    when(beans.routing.verificationRequired(Beans.CYCLE, Beans.UNIT)).thenReturn(true);
    Run run = Run.openCase();
    run.complete(SUBMIT, Map.of("answers", "{}"));
    return run;
  }

  private static Map<String, Object> all(String outcome) {
    return Map.of("verificationOutcome", outcome, "answers", "{}", "remarks", "x");
  }
}
