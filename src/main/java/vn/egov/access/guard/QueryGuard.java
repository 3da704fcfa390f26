package vn.egov.access.guard;

import java.util.stream.Stream;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.query.Query;

/**
 * Refuses commands that are, or carry, a query with expressions: an expression runs code, and any
 * signed-in user may send a query. Saving a filter and extending one are such commands too.
 */
class QueryGuard extends CommandInterceptor {

  private static final CarriedValues QUERIES = CarriedValues.of(Query.class, Filter.class);

  private final Refusals refusals;

  QueryGuard(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  public <T> T execute(Command<T> command) {
    Commands.in(command)
        .flatMap(part -> Stream.concat(Stream.of(part), QUERIES.in(part)))
        .forEach(this::check);
    return next.execute(command);
  }

  private void check(Object candidate) {
    if (candidate instanceof Filter filter) {
      Query<?, ?> stored = filter.getQuery();
      check(stored);
    } else if (candidate instanceof AbstractQuery<?, ?> query
        && !Expressions.areHarmlessIn(query)) {
      throw refusals.expression();
    }
  }
}
