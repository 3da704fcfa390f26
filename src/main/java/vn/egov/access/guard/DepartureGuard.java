package vn.egov.access.guard;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import vn.egov.access.Departures;

/**
 * Tells {@link Departures} of every command that takes an account, a membership or a group away, in
 * Admin or by the REST API or by ourselves. Stands inside the command's transaction, so that a
 * refusal undoes it, and what follows is done with it or not at all.
 */
class DepartureGuard extends CommandInterceptor {

  private static final CarriedValues ACCOUNT = CarriedValues.named("userId");
  private static final CarriedValues GROUP = CarriedValues.named("groupId");

  private final IdentityService identities;
  private final Supplier<Departures> departures;

  DepartureGuard(IdentityService identities, Supplier<Departures> departures) {
    this.identities = identities;
    this.departures = departures;
  }

  /** Told afterwards, so that whoever had no right to do it learns nothing else. */
  @Override
  public <T> T execute(Command<T> command) {
    T result = next.execute(command);
    Commands.in(command).forEach(this::tell);
    return result;
  }

  private void tell(Object command) {
    if (command instanceof DeleteUserCmd) {
      departures.get().removed(person(), account(command));
    } else if (command instanceof DeleteMembershipCmd) {
      departures.get().left(person(), account(command), group(command));
    } else if (command instanceof DeleteGroupCmd) {
      departures.get().dissolved(person(), group(command));
    }
  }

  private static String account(Object command) {
    return value(ACCOUNT, command);
  }

  private static String group(Object command) {
    return value(GROUP, command);
  }

  /** The command has refused to do without. */
  private static String value(CarriedValues values, Object command) {
    return values.in(command).map(String.class::cast).findAny().orElseThrow();
  }

  private @Nullable String person() {
    Authentication current = identities.getCurrentAuthentication();
    return current == null ? null : current.getUserId();
  }
}
