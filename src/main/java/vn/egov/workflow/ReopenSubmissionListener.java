package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/**
 * StartEvent_SubmissionReopened: only a file that was just reopened starts a process again, so that
 * nobody can do it by the message alone, without a reason and a day.
 */
@Component
class ReopenSubmissionListener implements ExecutionListener {

  private final CaseStarts starts;

  ReopenSubmissionListener(CaseStarts starts) {
    this.starts = starts;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (!starts.isExpected(execution.getProcessBusinessKey())) {
      throw new BusinessRuleViolation(Problem.of("reopening.submission-by-hand"));
    }
  }
}
