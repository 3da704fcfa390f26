package vn.egov.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/**
 * What holds when an account or a membership is taken away, whichever way that is done: somebody
 * can still administer the system, nobody shuts themself out, and work stays with the unit. To be
 * told within the transaction of what was done, which a refusal undoes.
 */
@Component
public class Departures {

  private final Administrators administrators;
  private final TakenTasks tasks;

  Departures(Administrators administrators, TakenTasks tasks) {
    this.administrators = administrators;
    this.tasks = tasks;
  }

  /**
   * An account is gone.
   *
   * @param person who did it; null where the system did
   * @throws BusinessRuleViolation if it was that person's own, or the last that administered
   */
  public void removed(@Nullable String person, String account) {
    if (person != null) {
      refuseOwn(person, account);
      administrators.requireOneBeside(account);
    }
    tasks.release(account);
  }

  /**
   * An account is in a group no more.
   *
   * @param person who did it; null where the system did
   * @throws BusinessRuleViolation if administrators would be none, or one less by their own doing
   */
  public void left(@Nullable String person, String account, String group) {
    if (person != null && group.equals(OfficeGroups.ADMINISTRATORS)) {
      refuseOwn(person, account);
      administrators.requireOneBeside(account);
    }
    tasks.release(account, group);
  }

  /**
   * A group is gone.
   *
   * @param person who did it; null where the system did
   * @throws BusinessRuleViolation if rights or tasks depend on the group
   */
  public void dissolved(@Nullable String person, String group) {
    if (person != null && OfficeGroups.isNeeded(group)) {
      throw new BusinessRuleViolation(Problem.of("account.group-needed", group));
    }
  }

  private static void refuseOwn(String person, String account) {
    if (person.equals(account)) {
      throw new BusinessRuleViolation(Problem.of("account.own"));
    }
  }
}
