package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.VerifySubmission;

/** Task_VerifySubmission: takes over what the district verified or why it returns the file. */
@Component
class VerifySubmissionListener implements TaskListener {

  private final VerifySubmission submission;
  private final Actors actors;

  VerifySubmissionListener(VerifySubmission submission, Actors actors) {
    this.submission = submission;
    this.actors = actors;
  }

  @Override
  public void notify(DelegateTask task) {
    AssessmentKey key = Cases.caseOf(task.getExecution());
    Inputs inputs = new Inputs(task);
    String outcome =
        inputs.outcome(Variables.VERIFICATION_OUTCOME, Outcomes.VERIFIED, Outcomes.RETURNED);
    String remarks = inputs.text(Variables.REMARKS);
    if (outcome.equals(Outcomes.VERIFIED)) {
      submission.verify(key, actors.currentOutside(key.unit()), inputs.answers(), remarks);
    } else {
      submission.returnToUnit(key, actors.currentOutside(key.unit()), inputs.answers(), remarks);
    }
  }
}
