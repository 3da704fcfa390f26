package vn.egov.access.trail;

import java.util.List;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AddIdentityLinkForProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteIdentityLinkForProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteLicenseKeyCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserInfoCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserOperationLogEntryCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserPictureCmd;
import org.camunda.bpm.engine.impl.cmd.EvaluateStartConditionCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.SetLicenseKeyCmd;
import org.camunda.bpm.engine.impl.cmd.SetUserInfoCmd;
import org.camunda.bpm.engine.impl.cmd.SetUserPictureCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import vn.egov.access.guard.Asker;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;

/** Follows the commands of people of which the engine reports nothing, or not enough. */
class WatchedCommands extends CommandInterceptor {

  private static final List<Class<?>> UNREPORTED =
      List.of(
          CorrelateMessageCmd.class,
          MessageEventReceivedCmd.class,
          SignalCmd.class,
          SignalEventReceivedCmd.class,
          EvaluateStartConditionCmd.class,
          AddIdentityLinkForProcessDefinitionCmd.class,
          DeleteIdentityLinkForProcessDefinitionCmd.class,
          SetUserInfoCmd.class,
          DeleteUserInfoCmd.class,
          SetUserPictureCmd.class,
          DeleteUserPictureCmd.class,
          SetLicenseKeyCmd.class,
          DeleteLicenseKeyCmd.class,
          DeleteUserOperationLogEntryCmd.class,
          // Reported without the names of the variables.
          AbstractVariableCmd.class,
          AbstractPatchVariablesCmd.class);

  private final Asker asker;
  private final ObjectProvider<AuditTrail> trail;

  WatchedCommands(Asker asker, ObjectProvider<AuditTrail> trail) {
    this.asker = asker;
    this.trail = trail;
  }

  @Override
  public <T> T execute(Command<T> command) {
    String person = asker.person();
    AuditEvent event = person == null ? null : event(command);
    return next.execute(event == null ? command : new ToldCommand<>(command, event, trail));
  }

  static boolean isUnreported(Class<?> command) {
    return UNREPORTED.stream().anyMatch(type -> type.isAssignableFrom(command));
  }

  private static @Nullable AuditEvent event(Command<?> command) {
    return isUnreported(command.getClass())
        ? AuditEvent.of(AuditAction.ENGINE_CHANGED)
            .with("operation", command.getClass().getSimpleName().replaceFirst("Cmd$", ""))
        : null;
  }
}
