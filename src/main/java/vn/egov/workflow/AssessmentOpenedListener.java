package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/**
 * StartEvent_AssessmentOpened: only a case file that was just opened starts a process, so that
 * nobody can start one by hand beside it.
 */
@Component
class AssessmentOpenedListener implements ExecutionListener {

  private final CaseStarts starts;

  AssessmentOpenedListener(CaseStarts starts) {
    this.starts = starts;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (!starts.isExpected(execution.getProcessBusinessKey())) {
      throw new BusinessRuleViolation(Problem.of("process.not-by-hand"));
    }
  }
}
