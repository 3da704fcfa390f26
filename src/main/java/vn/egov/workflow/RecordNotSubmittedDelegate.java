package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.egov.assessment.CloseSubmission;

/** Task_RecordNotSubmitted. */
@Component
class RecordNotSubmittedDelegate implements JavaDelegate {

  private final CloseSubmission submission;

  RecordNotSubmittedDelegate(CloseSubmission submission) {
    this.submission = submission;
  }

  @Override
  public void execute(DelegateExecution execution) {
    submission.recordNotSubmitted(Cases.caseOf(execution));
  }
}
