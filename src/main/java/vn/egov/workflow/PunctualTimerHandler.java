package vn.egov.workflow;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/**
 * A deadline asks once more whether it has come before it fires. The executor takes up timers some
 * time before it executes them and does not look at their due date again: without this a case whose
 * deadline was extended in between would be closed by the old one.
 */
class PunctualTimerHandler extends TimerExecuteNestedActivityJobHandler {

  @Override
  public void execute(
      TimerJobConfiguration configuration,
      ExecutionEntity execution,
      CommandContext context,
      @Nullable String tenantId) {
    if (context.getCurrentJob() instanceof TimerEntity timer && timer.getRepeat() == null) {
      requireDue(timer, execution);
    }
    super.execute(configuration, execution, context, tenantId);
  }

  private static void requireDue(TimerEntity timer, ExecutionEntity execution) {
    ActivityImpl event = execution.getProcessDefinition().findActivity(timer.getActivityId());
    @Nullable TimerDeclarationImpl declaration =
        TimerDeclarationImpl.getDeclarationsForScope(event.getEventScope())
            .get(timer.getActivityId());
    if (declaration != null) {
      declaration.resolveAndSetDuedate(execution, timer, false);
      if (timer.getDuedate().after(ClockUtil.getCurrentTime())) {
        throw new NotYetDue(timer.getId());
      }
    }
  }
}
