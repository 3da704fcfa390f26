package vn.egov.access.accounts;

import org.springframework.stereotype.Component;
import vn.egov.audit.CurrentActor;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/** Lets nobody change their own account as an administrator. */
@Component
class OthersOnly {

  private final CurrentActor actor;

  OthersOnly(CurrentActor actor) {
    this.actor = actor;
  }

  /**
   * @throws BusinessRuleViolation if the account is that of whoever acts
   */
  void check(String account) {
    if (actor.get().account().equals(account)) {
      throw new BusinessRuleViolation(Problem.of("account.own"));
    }
  }
}
