package vn.egov.criteria;

import java.util.List;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.audit.StateKind;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Events;
import vn.egov.shared.Problem;
import vn.egov.shared.UseCase;

/** Puts a draft of the methodology into force. */
@UseCase
public class PublishCriteriaSet {

  private final CriteriaSets sets;
  private final Events events;
  private final AuditTrail trail;

  PublishCriteriaSet(CriteriaSets sets, Events events, AuditTrail trail) {
    this.sets = sets;
    this.events = events;
    this.trail = trail;
  }

  /**
   * Does nothing if the set is published already.
   *
   * @throws BusinessRuleViolation if there is no such set or it is not sound as a whole
   */
  public void publish(String version) {
    CriteriaSet set =
        sets.find(version)
            .orElseThrow(() -> new BusinessRuleViolation(Problem.of("criteria.unknown", version)));
    if (set.isPublished()) {
      return;
    }
    List<Problem> problems = CriteriaSetCheck.problemsOf(set);
    if (!problems.isEmpty()) {
      throw new BusinessRuleViolation(problems);
    }
    sets.save(set.published());
    trail.record(
        AuditEvent.of(AuditAction.CRITERIA_SET_PUBLISHED)
            .with("criteriaSet", version)
            .sealing(StateKind.CRITERIA_SET, version));
    events.announce(new CriteriaSetPublished(version));
  }
}
