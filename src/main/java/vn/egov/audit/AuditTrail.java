package vn.egov.audit;

import java.time.Clock;
import vn.egov.shared.UseCase;

/** Takes entries, in the transaction of what they tell of: both are stored, or neither. */
@UseCase
public class AuditTrail {

  private final AuditEntries entries;
  private final CurrentActor actor;
  private final Clock clock;

  AuditTrail(AuditEntries entries, CurrentActor actor, Clock clock) {
    this.entries = entries;
    this.actor = actor;
    this.clock = clock;
  }

  /** Of a refusal to be called after the refused transaction has ended. */
  public void record(AuditEvent event) {
    entries.add(AuditEntry.of(event, actor.get(), clock.instant()));
  }
}
