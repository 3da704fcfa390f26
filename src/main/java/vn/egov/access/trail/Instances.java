package vn.egov.access.trail;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricProcessInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import vn.egov.audit.AuditEvent;

/** The cycle or the case that an instance of a process is about, by its business key. */
final class Instances {

  private Instances() {}

  static AuditEvent named(@Nullable String instance, AuditEvent event) {
    if (instance == null) {
      return event;
    }
    AuditEvent told = event.with("processInstance", instance);
    String key = keyOf(instance);
    return key == null ? told : on(key, told);
  }

  static AuditEvent on(String businessKey, AuditEvent event) {
    int slash = businessKey.indexOf('/');
    // That of an extension has its number after the cycle.
    return slash < 0
        ? event.inCycle(businessKey.replaceFirst(":.*", ""))
        : event.onCase(businessKey.substring(0, slash), businessKey.substring(slash + 1));
  }

  /**
   * @param id of an execution, of a task or of the instance itself
   */
  static String instanceOf(String id, CommandContext context) {
    ExecutionEntity execution = context.getExecutionManager().findExecutionById(id);
    if (execution != null) {
      return execution.getProcessInstanceId();
    }
    TaskEntity task = context.getTaskManager().findTaskById(id);
    return task == null || task.getProcessInstanceId() == null ? id : task.getProcessInstanceId();
  }

  /** Also of an instance that is being ended. */
  private static @Nullable String keyOf(String instance) {
    CommandContext context = Context.getCommandContext();
    ExecutionEntity running = context.getExecutionManager().findExecutionById(instance);
    if (running != null && running.getBusinessKey() != null) {
      return running.getBusinessKey();
    }
    HistoricProcessInstanceEntity past =
        context.getHistoricProcessInstanceManager().findHistoricProcessInstance(instance);
    return past == null ? null : past.getBusinessKey();
  }
}
