package vn.egov.access;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Tasks that somebody has taken. They are the unit's work: when the person goes they are open to
 * the unit's others again, as if they had been given back. The engine leaves them as they are.
 */
@Component
public class TakenTasks {

  private final TaskService tasks;
  private final AuthorizationService authorizations;
  private final AsSystem asSystem;

  TakenTasks(
      @Lazy TaskService tasks, @Lazy AuthorizationService authorizations, AsSystem asSystem) {
    this.tasks = tasks;
    this.authorizations = authorizations;
    this.asSystem = asSystem;
  }

  public long countOf(String account) {
    return asSystem.call(() -> of(account).count());
  }

  /** Gives back all. */
  public void release(String account) {
    asSystem.run(() -> release(account, of(account)));
  }

  /** Gives back those that the account could take as a member of this group. */
  public void release(String account, String group) {
    asSystem.run(
        () -> release(account, of(account).taskCandidateGroup(group).includeAssignedTasks()));
  }

  private void release(String account, TaskQuery taken) {
    taken.unlimitedList().stream().map(Task::getId).forEach(this::giveBack);
    forget(account);
  }

  private void giveBack(String task) {
    tasks.setAssignee(task, null);
  }

  /** Rights to single tasks; earlier releases gave one to whoever took the task. */
  private void forget(String account) {
    List<Authorization> rights =
        authorizations
            .createAuthorizationQuery()
            .userIdIn(account)
            .resourceType(Resources.TASK)
            .unlimitedList();
    rights.forEach(right -> authorizations.deleteAuthorization(right.getId()));
  }

  private TaskQuery of(String account) {
    return tasks.createTaskQuery().taskAssignee(account);
  }
}
