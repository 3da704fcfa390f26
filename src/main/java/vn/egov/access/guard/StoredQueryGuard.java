package vn.egov.access.guard;

import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;

/**
 * Refuses to run a stored filter with expressions other than ours, however it came into the
 * database. Stands inside the command's context, which reads the filter only once.
 */
class StoredQueryGuard extends CommandInterceptor {

  private static final CarriedValues IDS = CarriedValues.named("filterId");

  private final Refusals refusals;

  StoredQueryGuard(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof AbstractExecuteFilterCmd) {
      IDS.in(command).map(String.class::cast).forEach(this::check);
    }
    return next.execute(command);
  }

  private void check(String filterId) {
    FilterEntity filter = Context.getCommandContext().getFilterManager().findFilterById(filterId);
    if (filter != null) {
      AbstractQuery<?, ?> query = filter.getQuery();
      if (!Expressions.areHarmlessIn(query)) {
        throw refusals.expression();
      }
    }
  }
}
