package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.egov.cycle.ReviseResults;

/** Task_ReviseResults: the manager names the units whose review is reopened. */
@Component
class ReviseResultsListener implements TaskListener {

  private final ReviseResults results;
  private final Actors actors;

  ReviseResultsListener(ReviseResults results, Actors actors) {
    this.results = results;
    this.actors = actors;
  }

  @Override
  public void notify(DelegateTask task) {
    actors.current();
    results.revise(Cases.cycleOf(task.getExecution()), new Inputs(task).list(Variables.UNIT_CODES));
  }
}
