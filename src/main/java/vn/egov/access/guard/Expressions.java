package vn.egov.access.guard;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

/**
 * The expressions in a query and in the queries nested in it. The engine's own check looks at the
 * outermost only, and evaluates all (CVE-2026-109432).
 */
final class Expressions {

  /** What the filters of {@link vn.egov.access} say, letter by letter. */
  private static final Set<String> ALLOWED =
      Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}");

  private Expressions() {}

  static boolean areHarmlessIn(AbstractQuery<?, ?> query) {
    return areHarmlessIn(query, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /**
   * @param seen a query is the first in its own list
   */
  private static boolean areHarmlessIn(AbstractQuery<?, ?> query, Set<Object> seen) {
    return !seen.add(query)
        || ALLOWED.containsAll(query.getExpressions().values())
            && nestedIn(query).stream().allMatch(nested -> areHarmlessIn(nested, seen));
  }

  private static Collection<? extends AbstractQuery<?, ?>> nestedIn(AbstractQuery<?, ?> query) {
    if (query instanceof TaskQueryImpl tasks) {
      return tasks.getQueries();
    }
    if (query instanceof ProcessInstanceQueryImpl instances) {
      return instances.getQueries();
    }
    if (query instanceof HistoricTaskInstanceQueryImpl tasks) {
      return tasks.getQueries();
    }
    if (query instanceof HistoricProcessInstanceQueryImpl instances) {
      return instances.getQueries();
    }
    return List.of();
  }
}
