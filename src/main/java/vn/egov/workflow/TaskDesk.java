package vn.egov.workflow;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Does people's tasks on their behalf, by the same forms and with no more rights than they have.
 */
@Component
public class TaskDesk {

  private final TaskService tasks;
  private final FormService forms;
  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final IdentityService identities;

  TaskDesk(
      TaskService tasks,
      FormService forms,
      RuntimeService runtime,
      RepositoryService repository,
      IdentityService identities) {
    this.tasks = tasks;
    this.forms = forms;
    this.runtime = runtime;
    this.repository = repository;
    this.identities = identities;
  }

  /** Launches a cycle by its start form. */
  public void launchCycle(String account, Map<String, Object> fields) {
    as(
        account,
        () -> {
          String definition =
              repository
                  .createProcessDefinitionQuery()
                  .processDefinitionKey(AssessmentCycleProcess.KEY)
                  .latestVersion()
                  .singleResult()
                  .getId();
          return forms.submitStartForm(definition, fields);
        });
  }

  /** Submits a task's form; texts of JSON objects go under their names in {@code json}. */
  public void submit(
      String account, OpenTask task, Map<String, Object> fields, Map<String, String> json) {
    Map<String, Object> all = new HashMap<>(fields);
    json.forEach((name, text) -> all.put(name, jsonValue(text).create()));
    as(
        account,
        () -> {
          forms.submitTaskForm(task.id(), all);
          return task;
        });
  }

  /** Open tasks of a cycle and its cases, oldest first. */
  public List<OpenTask> openTasks(String cycleCode, int limit) {
    List<Task> found =
        tasks
            .createTaskQuery()
            .or()
            .processInstanceBusinessKey(cycleCode)
            .processInstanceBusinessKeyLike(cycleCode + "/%")
            .endOr()
            .orderByTaskCreateTime()
            .asc()
            .listPage(0, limit);
    return found.stream()
        .map(task -> new OpenTask(task.getId(), task.getTaskDefinitionKey(), keyOf(task)))
        .toList();
  }

  private String keyOf(Task task) {
    ProcessInstance instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .singleResult();
    return instance.getBusinessKey();
  }

  private <T> void as(String account, Supplier<T> action) {
    List<String> groups =
        identities.createGroupQuery().groupMember(account).list().stream()
            .map(Group::getId)
            .toList();
    identities.setAuthentication(account, groups);
    try {
      action.get();
    } finally {
      identities.clearAuthentication();
    }
  }
}
