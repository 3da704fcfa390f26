package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.egov.cycle.ApproveResults;
import vn.egov.cycle.CycleCode;

/** Task_ApproveResults: the leader signs, or returns the result with a reason. */
@Component
class ApproveResultsListener implements TaskListener {

  private final ApproveResults results;
  private final Actors actors;

  ApproveResultsListener(ApproveResults results, Actors actors) {
    this.results = results;
    this.actors = actors;
  }

  @Override
  public void notify(DelegateTask task) {
    CycleCode cycle = Cases.cycleOf(task.getExecution());
    Inputs inputs = new Inputs(task);
    String outcome =
        inputs.outcome(Variables.APPROVAL_OUTCOME, Outcomes.APPROVED, Outcomes.RETURNED);
    if (outcome.equals(Outcomes.APPROVED)) {
      results.approve(
          cycle,
          actors.current(),
          inputs.text(Variables.DECISION_NUMBER),
          inputs.text(Variables.DECISION_DATE));
    } else {
      results.returnForRevision(cycle, inputs.text(Variables.REMARKS));
    }
  }
}
