package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.egov.publication.PublishResults;

/** Task_PublishResults. */
@Component
class PublishResultsDelegate implements JavaDelegate {

  private final PublishResults results;

  PublishResultsDelegate(PublishResults results) {
    this.results = results;
  }

  @Override
  public void execute(DelegateExecution execution) {
    results.publish(Cases.cycleOf(execution));
  }
}
