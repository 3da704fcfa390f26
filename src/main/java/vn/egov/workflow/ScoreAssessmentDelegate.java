package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.egov.assessment.ScoreAssessment;

/** The scoring step, of whichever stage the case is at. */
@Component
class ScoreAssessmentDelegate implements JavaDelegate {

  private final ScoreAssessment assessment;

  ScoreAssessmentDelegate(ScoreAssessment assessment) {
    this.assessment = assessment;
  }

  @Override
  public void execute(DelegateExecution execution) {
    assessment.score(Cases.caseOf(execution));
  }
}
