package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.egov.assessment.VerifySubmission;

/** Timer_VerificationDeadline: the case goes on unverified, and says so. */
@Component
class VerificationSkippedListener implements ExecutionListener {

  private final VerifySubmission verification;

  VerificationSkippedListener(VerifySubmission verification) {
    this.verification = verification;
  }

  @Override
  public void notify(DelegateExecution execution) {
    verification.skip(Cases.caseOf(execution));
    execution.setVariable(Variables.VERIFICATION_OUTCOME, Outcomes.SKIPPED);
  }
}
