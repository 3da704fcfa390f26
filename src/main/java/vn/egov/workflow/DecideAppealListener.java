package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.DecideAppeal;

/** Task_DecideAppeal: takes over what the board decides per criterion. */
@Component
class DecideAppealListener implements TaskListener {

  private final DecideAppeal appeal;
  private final Actors actors;

  DecideAppealListener(DecideAppeal appeal, Actors actors) {
    this.appeal = appeal;
    this.actors = actors;
  }

  @Override
  public void notify(DelegateTask task) {
    AssessmentKey key = Cases.caseOf(task.getExecution());
    Inputs inputs = new Inputs(task);
    appeal.decide(
        key, actors.currentOutside(key.unit()), inputs.answers(), inputs.text(Variables.REMARKS));
  }
}
