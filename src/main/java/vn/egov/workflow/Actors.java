package vn.egov.workflow;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/** Who is acting at this moment. */
@Component
class Actors {

  private final IdentityService identities;

  Actors(@Lazy IdentityService identities) {
    this.identities = identities;
  }

  /**
   * @return account of the person whose request runs
   * @throws BusinessRuleViolation if there is none: what a person decides is never decided by a job
   */
  String current() {
    Authentication authentication = identities.getCurrentAuthentication();
    if (authentication == null || authentication.getUserId() == null) {
      throw new BusinessRuleViolation(Problem.of("task.no-actor"));
    }
    return authentication.getUserId();
  }

  /** Whether an account is an officer of a unit. */
  boolean isOfficerOf(String account, String unitCode) {
    return identities
            .createUserQuery()
            .userId(account)
            .memberOfGroup(Groups.ofUnit(unitCode))
            .count()
        > 0;
  }
}
