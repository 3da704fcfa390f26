package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.egov.assessment.AnnounceProvisionalResults;

/** The announcement has gone by: the case of a reopened review is told at once. */
@Component
class LateAnnouncementListener implements ExecutionListener {

  private final AnnounceProvisionalResults results;

  LateAnnouncementListener(AnnounceProvisionalResults results) {
    this.results = results;
  }

  @Override
  public void notify(DelegateExecution execution) {
    results.announceLate(Cases.caseOf(execution));
  }
}
