package vn.egov.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.UseCase;

/** Takes entries, in the transaction of what they tell of: both are stored, or neither. */
@UseCase
public class AuditTrail {

  private final AuditEntries entries;
  private final CurrentActor actor;
  private final States states;
  private final Clock clock;

  AuditTrail(AuditEntries entries, CurrentActor actor, List<SealableStates> states, Clock clock) {
    this.entries = entries;
    this.actor = actor;
    this.states = new States(states);
    this.clock = clock;
  }

  /** Of a refusal to be called after the refused transaction has ended. */
  public void record(AuditEvent event) {
    record(List.of(event));
  }

  /** The same for many at once, which costs little more than one. */
  public void record(List<AuditEvent> events) {
    Map<String, String> hashes =
        states.hashes(events.stream().map(AuditEvent::state).flatMap(Optional::stream).toList());
    Actor current = actor.get();
    Instant now = clock.instant();
    entries.add(
        events.stream()
            .map(event -> AuditEntry.of(event, current, now, hashOf(event, hashes)))
            .toList());
  }

  private static @Nullable String hashOf(AuditEvent event, Map<String, String> hashes) {
    String hash = event.state().map(hashes::get).orElse(null);
    if (hash == null && event.state().isPresent()) {
      throw new IllegalStateException("nothing to seal: " + event.state());
    }
    return hash;
  }
}
