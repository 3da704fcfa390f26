package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.RespondToResult;

/** Task_RespondToResult: the unit accepts or names what it appeals against. */
@Component
class RespondToResultListener implements TaskListener {

  private final RespondToResult response;
  private final Actors actors;

  RespondToResultListener(RespondToResult response, Actors actors) {
    this.response = response;
    this.actors = actors;
  }

  @Override
  public void notify(DelegateTask task) {
    AssessmentKey key = Cases.caseOf(task.getExecution());
    Inputs inputs = new Inputs(task);
    String outcome =
        inputs.outcome(Variables.RESPONSE_OUTCOME, Outcomes.ACCEPTED, Outcomes.APPEALED);
    if (outcome.equals(Outcomes.ACCEPTED)) {
      response.accept(key);
    } else {
      response.appeal(key, actors.current(), Claims.of(inputs), inputs.text(Variables.REMARKS));
    }
  }
}
