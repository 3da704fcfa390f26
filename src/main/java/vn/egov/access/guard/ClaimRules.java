package vn.egov.access.guard;

import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Lets people claim tasks for themselves only, and give them back.
 *
 * <p>The engine lets a candidate claim in the name of anybody, who then may read and complete the
 * task: a reviewer could hand a review to the unit that it is about. And it takes giving back for
 * assigning to nobody, which needs a right that would allow all the rest: a task would stay with
 * whoever claimed it.
 */
class ClaimRules extends CommandInterceptor {

  private static final CarriedValues TASK = CarriedValues.named("taskId");
  private static final CarriedValues CLAIMANT = CarriedValues.named("userId");

  private final Asker asker;
  private final Refusals refusals;

  ClaimRules(Asker asker, Refusals refusals) {
    this.asker = asker;
    this.refusals = refusals;
  }

  @Override
  public <T> T execute(Command<T> command) {
    String person = asker.person();
    if (person != null
        && command instanceof ClaimTaskCmd
        && !CLAIMANT.in(command).allMatch(person::equals)) {
      throw refusals.claim();
    }
    if (person != null
        && command instanceof AssignTaskCmd
        && CLAIMANT.in(command).findAny().isEmpty()) {
      return next.execute(givingBack(command));
    }
    return next.execute(command);
  }

  /** Claimed by nobody: the same outcome, for which the right to work on the task is enough. */
  @SuppressWarnings("unchecked")
  private static <T> Command<T> givingBack(Command<T> assignment) {
    String task = TASK.in(assignment).map(String.class::cast).findAny().orElse(null);
    return (Command<T>) new ClaimTaskCmd(task, null);
  }
}
