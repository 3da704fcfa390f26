package vn.egov.workflow;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The engine's form service, with {@link TaskGate} before every submission of a task's form. */
class GatedFormService extends FormServiceImpl {

  @Override
  public void submitTaskForm(String taskId, @Nullable Map<String, Object> properties) {
    submit(taskId, properties, false, false);
  }

  @Override
  public VariableMap submitTaskFormWithVariablesInReturn(
      String taskId, @Nullable Map<String, Object> properties, boolean deserializeValues) {
    return submit(taskId, properties, true, deserializeValues);
  }

  private VariableMap submit(
      String taskId,
      @Nullable Map<String, Object> properties,
      boolean returnVariables,
      boolean deserializeValues) {
    return commandExecutor.execute(
        new GatedCompletion<>(
            taskId,
            properties,
            new SubmitTaskFormCmd(taskId, properties, returnVariables, deserializeValues)));
  }
}
