package vn.egov.access;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The work lists that everybody finds in Tasklist. Each asks for the reader's own groups: without
 * that the engine goes through all open tasks. Created once; from then on they are the
 * administrators', who may rename, change or delete them.
 */
@Component
class TasklistFilters {

  private static final String READERS_GROUPS = "${currentUserGroups()}";

  private final EngineTransaction transaction;
  private final EngineAuthorizations authorizations;
  private final FilterService filters;
  private final TaskService tasks;
  private final ManagementService management;
  private final MessageSource messages;

  TasklistFilters(
      EngineTransaction transaction,
      EngineAuthorizations authorizations,
      FilterService filters,
      TaskService tasks,
      ManagementService management,
      MessageSource messages) {
    this.transaction = transaction;
    this.authorizations = authorizations;
    this.filters = filters;
    this.tasks = tasks;
    this.management = management;
    this.messages = messages;
  }

  void ensure() {
    transaction.run(
        () -> {
          Map<String, String> known = management.getProperties();
          ensure("unit", 0, "#1f5f99", unit(), known);
          ensure("mine", 10, "#2a6f3e", mine(), known);
          ensure("overdue", 20, "#b3261e", overdue(), known);
        });
  }

  private TaskQuery mine() {
    return tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}");
  }

  private TaskQuery unit() {
    return tasks
        .createTaskQuery()
        .taskCandidateGroupInExpression(READERS_GROUPS)
        .includeAssignedTasks();
  }

  private TaskQuery overdue() {
    return unit().dueBeforeExpression("${now()}");
  }

  /** A property of the engine remembers what was created, so that a deleted one stays deleted. */
  private void ensure(
      String key, int priority, String colour, TaskQuery query, Map<String, String> known) {
    String property = "egov.filter." + key;
    if (known.containsKey(property)) {
      return;
    }
    Filter filter =
        filters
            .newTaskFilter(text("access.filter." + key))
            .setQuery(query.orderByDueDate().asc())
            .setProperties(look(key, priority, colour));
    filters.saveFilter(filter);
    authorizations.ensure(Grant.everybody(Resources.FILTER, filter.getId(), Permissions.READ));
    management.setProperty(property, filter.getId());
  }

  private Map<String, Object> look(String key, int priority, String colour) {
    return Map.of(
        "description",
        text("access.filter." + key + ".description"),
        "priority",
        priority,
        "color",
        colour,
        "refresh",
        true,
        "showUndefinedVariable",
        false,
        "variables",
        List.of(column("cycleCode"), column("unitName")));
  }

  private Map<String, String> column(String variable) {
    return Map.of("name", variable, "label", text("access.filter.column." + variable));
  }

  private String text(String key) {
    return messages.getMessage(key, null, EngineAuthorizations.STORED);
  }
}
