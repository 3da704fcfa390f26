package vn.egov.audit;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** A trail in memory, for whoever puts something on it. */
public final class RecordedTrail {

  private final InMemoryEntries entries = new InMemoryEntries();
  private final AuditTrail trail;

  public RecordedTrail(Clock clock) {
    List<SealableStates> states =
        Arrays.stream(StateKind.values()).<SealableStates>map(FixedStates::new).toList();
    trail = new AuditTrail(entries, () -> new Actor("somebody", null), states, clock);
  }

  public AuditTrail trail() {
    return trail;
  }

  public List<AuditEntry> entries() {
    return List.copyOf(entries.byId.values());
  }

  /** What was done, in order. */
  public List<String> actions() {
    return entries().stream().map(AuditEntry::action).toList();
  }
}
