package vn.egov.workflow.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

/** Which flow nodes were entered by the tests of which class, since the JVM began. */
final class Visits {

  private static final Map<Class<?>, Set<String>> BY_CLASS = new HashMap<>();

  private Visits() {}

  /** Takes over what is in the engine's history and empties it. */
  static void collect(Class<?> testClass, HistoryService history) {
    Set<String> visited = BY_CLASS.computeIfAbsent(testClass, c -> new TreeSet<>());
    history
        .createHistoricActivityInstanceQuery()
        .list()
        .forEach(activity -> visited.add(activity.getActivityId()));
    for (HistoricProcessInstance instance : history.createHistoricProcessInstanceQuery().list()) {
      history.deleteHistoricProcessInstance(instance.getId());
    }
  }

  static Map<Class<?>, Set<String>> byClass() {
    return Map.copyOf(BY_CLASS);
  }
}
