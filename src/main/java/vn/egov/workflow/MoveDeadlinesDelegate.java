package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.egov.extension.MoveDeadlines;

/** Task_MoveDeadlines, once per chunk of units. */
@Component
class MoveDeadlinesDelegate implements JavaDelegate {

  private final MoveDeadlines deadlines;

  MoveDeadlinesDelegate(MoveDeadlines deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long extension = (Long) execution.getVariable(Variables.EXTENSION_ID);
    deadlines.move(extension, Chunks.chunkOf(execution));
  }
}
