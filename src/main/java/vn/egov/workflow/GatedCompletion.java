package vn.egov.workflow;

import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/** The completion of a task, with {@link TaskGate} before it, in one transaction. */
record GatedCompletion<T>(
    String taskId, @Nullable Map<String, Object> variables, Command<T> completion)
    implements Command<T> {

  @Override
  public T execute(CommandContext context) {
    TaskEntity task = context.getTaskManager().findTaskById(taskId);
    if (task == null) {
      throw new BusinessRuleViolation(Problem.of("task.already-done"));
    }
    if (variables != null) {
      TaskGate.check(task.getTaskDefinitionKey(), variables.keySet());
    }
    return completion.execute(context);
  }
}
