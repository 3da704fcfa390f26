package vn.egov.workflow;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.egov.access.OfficeGroups;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.unit.UnitCode;

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

  /**
   * The person whose request runs, for a step at which nobody judges their own unit.
   *
   * @throws BusinessRuleViolation if that is an officer of the unit
   */
  String currentOutside(UnitCode unit) {
    String account = current();
    boolean own =
        identities
                .createUserQuery()
                .userId(account)
                .memberOfGroup(OfficeGroups.officersOf(unit))
                .count()
            > 0;
    if (own) {
      throw new BusinessRuleViolation(Problem.of("review.own-unit", unit));
    }
    return account;
  }
}
