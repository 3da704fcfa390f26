package vn.egov.access.guard;

import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Lets people try a failed step again, and nothing more. The engine takes a due date with it, which
 * would move the deadline of a unit, and no retries at all, which would keep one from ever coming.
 */
class RetryRules extends CommandInterceptor {

  private static final CarriedValues RETRIES = CarriedValues.named("retries");
  private static final CarriedValues WITH_DUE_DATE = CarriedValues.named("isDueDateSet");

  private final Asker asker;
  private final Refusals refusals;

  RetryRules(Asker asker, Refusals refusals) {
    this.asker = asker;
    this.refusals = refusals;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (asker.person() != null && Commands.in(command).anyMatch(RetryRules::isMore)) {
      throw refusals.action();
    }
    return next.execute(command);
  }

  private static boolean isMore(Object command) {
    return command instanceof SetJobRetriesCmd
        && Stream.concat(
                RETRIES.in(command).map(retries -> (int) retries < 1),
                WITH_DUE_DATE.in(command).map(Boolean.class::cast))
            .anyMatch(refused -> refused);
  }
}
