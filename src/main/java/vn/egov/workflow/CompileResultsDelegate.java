package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.egov.publication.CompileResults;

/** Task_CompileResults. */
@Component
class CompileResultsDelegate implements JavaDelegate {

  private final CompileResults results;

  CompileResultsDelegate(CompileResults results) {
    this.results = results;
  }

  @Override
  public void execute(DelegateExecution execution) {
    results.compile(Cases.cycleOf(execution));
  }
}
