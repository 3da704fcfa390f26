package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.egov.assessment.RespondToResult;

/** Timer_AppealDeadline: silence accepts. */
@Component
class SilenceAcceptsListener implements ExecutionListener {

  private final RespondToResult response;

  SilenceAcceptsListener(RespondToResult response) {
    this.response = response;
  }

  @Override
  public void notify(DelegateExecution execution) {
    response.acceptBySilence(Cases.caseOf(execution));
    execution.setVariable(Variables.RESPONSE_OUTCOME, Outcomes.ACCEPTED);
  }
}
