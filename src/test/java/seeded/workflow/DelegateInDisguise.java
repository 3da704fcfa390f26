package seeded.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Everything at once under a name that tells nothing. */
class DelegateInDisguise implements JavaDelegate, TaskListener, ExecutionListener {

  @Override
  public void execute(DelegateExecution execution) {}

  @Override
  public void notify(DelegateTask task) {}

  @Override
  public void notify(DelegateExecution execution) {}
}
