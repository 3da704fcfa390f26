package vn.egov.support;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** People who act: each with an account and groups, each only while they act. */
@TestComponent
public class TestPeople {

  public static final String PASSWORD = "Only-for-tests-1";

  private final IdentityService identities;
  private final TaskService tasks;
  private final RepositoryService repository;
  private final FormService forms;

  TestPeople(
      IdentityService identities,
      TaskService tasks,
      RepositoryService repository,
      FormService forms) {
    this.identities = identities;
    this.tasks = tasks;
    this.repository = repository;
    this.forms = forms;
  }

  /** Makes sure that there is such an account, with {@link #PASSWORD}. */
  public void hire(String account, String... groups) {
    if (identities.createUserQuery().userId(account).count() == 0) {
      User user = identities.newUser(account);
      user.setPassword(PASSWORD);
      user.setFirstName(account);
      user.setLastName("");
      identities.saveUser(user);
    }
    for (String id : groups) {
      if (identities.createGroupQuery().groupId(id).count() == 0) {
        Group group = identities.newGroup(id);
        group.setName(id);
        identities.saveGroup(group);
      }
      if (identities.createUserQuery().userId(account).memberOfGroup(id).count() == 0) {
        identities.createMembership(account, id);
      }
    }
  }

  /** Launches a cycle by its start form. */
  public void launch(String account, Map<String, Object> fields) {
    String definition =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("assessment-cycle")
            .latestVersion()
            .singleResult()
            .getId();
    as(account, () -> forms.submitStartForm(definition, fields));
  }

  /** The one open task of this kind of a cycle or case. */
  public Task task(String taskKey, String businessKey) {
    return tasks
        .createTaskQuery()
        .taskDefinitionKey(taskKey)
        .processInstanceBusinessKey(businessKey)
        .initializeFormKeys()
        .singleResult();
  }

  public List<Task> tasks(String taskKey, String businessKeyLike) {
    return tasks
        .createTaskQuery()
        .taskDefinitionKey(taskKey)
        .processInstanceBusinessKeyLike(businessKeyLike)
        .list();
  }

  /** Completes a task by its form; {@code answers} and {@code claims} are given as JSON text. */
  public void complete(
      String account, String taskKey, String businessKey, Map<String, Object> fields) {
    Task task = task(taskKey, businessKey);
    if (task == null) {
      throw new AssertionError("no " + taskKey + " of " + businessKey);
    }
    complete(account, task.getId(), fields);
  }

  public void complete(String account, String taskId, Map<String, Object> fields) {
    Map<String, Object> variables = new HashMap<>(fields);
    variables.replaceAll(
        (name, value) ->
            name.equals("answers") || name.equals("claims")
                ? jsonValue(value.toString()).create()
                : value);
    as(
        account,
        () -> {
          forms.submitTaskForm(taskId, variables);
          return null;
        });
  }

  /** Acts with somebody's account and groups. */
  public <T> T as(String account, Callable<T> action) {
    List<String> groups =
        identities.createGroupQuery().groupMember(account).list().stream()
            .map(Group::getId)
            .toList();
    identities.setAuthentication(account, groups);
    try {
      return action.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      identities.clearAuthentication();
    }
  }
}
