package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.egov.assessment.AnnounceProvisionalResults;

/** Task_AnnounceProvisionalResults, once per chunk of units. */
@Component
class AnnounceProvisionalResultsDelegate implements JavaDelegate {

  private final AnnounceProvisionalResults results;

  AnnounceProvisionalResultsDelegate(AnnounceProvisionalResults results) {
    this.results = results;
  }

  @Override
  public void execute(DelegateExecution execution) {
    results.announce(Cases.cycleOf(execution), Chunks.chunkOf(execution));
  }
}
