package vn.egov.access.guard;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.HandleExternalTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses what no person may do, whatever the rights: to end a case by a BPMN error (the right to
 * work on a task includes that) and to deploy (a deployment is code).
 */
class ActionGuard extends CommandInterceptor {

  private static final List<Class<?>> REFUSED =
      List.of(
          DeployCmd.class,
          HandleTaskBpmnErrorCmd.class,
          HandleTaskEscalationCmd.class,
          HandleExternalTaskBpmnErrorCmd.class);

  private final IdentityService identities;
  private final Refusals refusals;

  ActionGuard(IdentityService identities, Refusals refusals) {
    this.identities = identities;
    this.refusals = refusals;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (REFUSED.stream().anyMatch(refused -> refused.isInstance(command)) && isAskedByAPerson()) {
      throw refusals.action();
    }
    return next.execute(command);
  }

  /** Neither our own code at start, which has no user, nor a step of a process, which is nested. */
  private boolean isAskedByAPerson() {
    return Context.getCommandContext() == null && identities.getCurrentAuthentication() != null;
  }
}
