package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.egov.assessment.SubmitSelfAssessment;

/** Task_SubmitSelfAssessment: takes over what the unit declares. */
@Component
class SubmitSelfAssessmentListener implements TaskListener {

  private final SubmitSelfAssessment selfAssessment;
  private final Actors actors;

  SubmitSelfAssessmentListener(SubmitSelfAssessment selfAssessment, Actors actors) {
    this.selfAssessment = selfAssessment;
    this.actors = actors;
  }

  @Override
  public void notify(DelegateTask task) {
    selfAssessment.submit(
        Cases.caseOf(task.getExecution()), actors.current(), new Inputs(task).answers());
  }
}
