package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.egov.assessment.OpenAssessments;

/** Task_OpenAssessments, once per chunk of units. */
@Component
class OpenAssessmentsDelegate implements JavaDelegate {

  private final OpenAssessments openAssessments;

  OpenAssessmentsDelegate(OpenAssessments openAssessments) {
    this.openAssessments = openAssessments;
  }

  @Override
  public void execute(DelegateExecution execution) {
    openAssessments.open(Cases.cycleOf(execution), Chunks.chunkOf(execution));
  }
}
