package vn.egov.access.guard;

import java.util.List;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.HandleExternalTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Refuses what no person may do, whatever the rights. */
class ActionGuard extends CommandInterceptor {

  private static final List<Class<?>> REFUSED =
      List.of(
          // A deployment is code.
          DeployCmd.class,
          // A process that begins elsewhere than at its start passes by the checks that stand
          // there.
          StartProcessInstanceAtActivitiesCmd.class,
          // The right to work on a task includes these, which end it by another way than its form.
          HandleTaskBpmnErrorCmd.class,
          HandleTaskEscalationCmd.class,
          HandleExternalTaskBpmnErrorCmd.class,
          // That right includes this too, which sets any variable and asks no listener.
          ResolveTaskCmd.class,
          // The engine asks nobody for a right to these; remarks and evidence have tables of ours.
          AddCommentCmd.class,
          UpdateCommentCmd.class,
          CreateAttachmentCmd.class,
          SaveAttachmentCmd.class);

  private final Asker asker;
  private final Refusals refusals;

  ActionGuard(Asker asker, Refusals refusals) {
    this.asker = asker;
    this.refusals = refusals;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (asker.person() != null && Commands.in(command).anyMatch(ActionGuard::isRefused)) {
      throw refusals.action();
    }
    return next.execute(command);
  }

  private static boolean isRefused(Object command) {
    return REFUSED.stream().anyMatch(refused -> refused.isInstance(command));
  }
}
