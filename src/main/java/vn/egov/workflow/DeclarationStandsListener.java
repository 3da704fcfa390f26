package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.egov.assessment.CloseSubmission;

/** The unit let its file lie that was returned to it: what it declared before stands. */
@Component
class DeclarationStandsListener implements ExecutionListener {

  private final CloseSubmission submission;

  DeclarationStandsListener(CloseSubmission submission) {
    this.submission = submission;
  }

  @Override
  public void notify(DelegateExecution execution) {
    submission.letDeclarationStand(Cases.caseOf(execution));
  }
}
