package vn.egov.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * Writes on each new task what its card in the work lists shows. It must stand on the task itself:
 * who works on a task may read that, but not the variables of its process.
 */
@Component
class TaskCardListener implements TaskListener {

  private final CycleInputs cycles;

  TaskCardListener(CycleInputs cycles) {
    this.cycles = cycles;
  }

  @Override
  public void notify(DelegateTask task) {
    String[] key = task.getExecution().getProcessBusinessKey().split("/", 2);
    task.setVariableLocal(Variables.CYCLE_CODE, key[0]);
    if (key.length > 1) {
      task.setVariableLocal(Variables.UNIT_NAME, cycles.unitName(key[0], key[1]));
    }
  }
}
