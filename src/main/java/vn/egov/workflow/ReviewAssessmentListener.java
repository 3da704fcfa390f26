package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.ReviewAssessment;

/**
 * Task_ReviewAssessment: takes over what is awarded or why the file is returned; nobody reviews
 * their own unit.
 */
@Component
class ReviewAssessmentListener implements TaskListener {

  private final ReviewAssessment assessment;
  private final Actors actors;

  ReviewAssessmentListener(ReviewAssessment assessment, Actors actors) {
    this.assessment = assessment;
    this.actors = actors;
  }

  @Override
  public void notify(DelegateTask task) {
    AssessmentKey key = Cases.caseOf(task.getExecution());
    Inputs inputs = new Inputs(task);
    String reviewer = actors.currentOutside(key.unit());
    String outcome = inputs.outcome(Variables.REVIEW_OUTCOME, Outcomes.APPROVED, Outcomes.RETURNED);
    String remarks = inputs.text(Variables.REMARKS);
    if (outcome.equals(Outcomes.APPROVED)) {
      assessment.approve(key, reviewer, inputs.answers(), remarks);
    } else {
      assessment.returnToUnit(key, reviewer, inputs.answers(), remarks);
    }
  }
}
