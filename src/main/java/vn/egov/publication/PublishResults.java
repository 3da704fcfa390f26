package vn.egov.publication;

import java.time.Clock;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.audit.StateKind;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.CycleProgress;
import vn.egov.shared.UseCase;

/** Makes the compiled results public, once. */
@UseCase
public class PublishResults {

  private final UnitResults results;
  private final Publications publications;
  private final CycleProgress progress;
  private final Clock clock;
  private final AuditTrail trail;

  PublishResults(
      UnitResults results,
      Publications publications,
      CycleProgress progress,
      Clock clock,
      AuditTrail trail) {
    this.results = results;
    this.publications = publications;
    this.progress = progress;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * Does nothing if it has been done already.
   *
   * @throws vn.egov.shared.BusinessRuleViolation unless the leader has approved
   */
  public void publish(CycleCode cycle) {
    if (publications.find(cycle.value()).isPresent()) {
      return;
    }
    progress.resultsPublished(cycle);
    String hash = ResultHash.of(results, cycle.value());
    publications.save(new Publication(cycle.value(), clock.instant(), hash));
    trail.record(
        AuditEvent.of(AuditAction.RESULTS_PUBLISHED)
            .inCycle(cycle.value())
            .with("contentHash", hash)
            .sealing(StateKind.RESULTS, cycle.value()));
  }
}
