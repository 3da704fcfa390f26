package vn.egov.workflow;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The engine's task service, with {@link TaskGate} before every completion. */
class GatedTaskService extends TaskServiceImpl {

  @Override
  public void complete(String taskId, @Nullable Map<String, Object> variables) {
    gated(taskId, variables, new CompleteTaskCmd(taskId, variables, false, false));
  }

  @Override
  public VariableMap completeWithVariablesInReturn(
      String taskId, @Nullable Map<String, Object> variables, boolean deserializeValues) {
    return gated(
        taskId, variables, new CompleteTaskCmd(taskId, variables, true, deserializeValues));
  }

  @Override
  public void resolveTask(String taskId, @Nullable Map<String, Object> variables) {
    gated(taskId, variables, new ResolveTaskCmd(taskId, variables));
  }

  private <T> T gated(
      String taskId, @Nullable Map<String, Object> variables, Command<T> completion) {
    return commandExecutor.execute(new GatedCompletion<>(taskId, variables, completion));
  }
}
