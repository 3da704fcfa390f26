package vn.egov.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares each state as it is stored with the hash in the newest entry that seals it. */
final class StateCheck {

  static final int CHUNK = 200;

  /** So often a state may move on while it is looked at. */
  private static final int TRIES = 5;

  private final Faults faults;
  private final AuditEntries entries;
  private final States states;
  private long compared;

  StateCheck(Faults faults, AuditEntries entries, States states) {
    this.faults = faults;
    this.entries = entries;
    this.states = states;
  }

  void run() {
    String last = "";
    List<StoredEntry> chunk;
    do {
      chunk = entries.newestOfStates(last, CHUNK);
      check(chunk);
      last = chunk.isEmpty() ? last : stateOf(chunk.get(chunk.size() - 1));
    } while (chunk.size() == CHUNK);
  }

  private void check(List<StoredEntry> sealings) {
    Map<String, String> now = states.hashes(sealings.stream().map(StateCheck::stateOf).toList());
    for (StoredEntry sealing : sealings) {
      compared++;
      judge(sealing, now.get(stateOf(sealing)));
    }
  }

  /** A state that differs has perhaps moved on with a newer entry: looks again. */
  private void judge(StoredEntry sealing, @Nullable String hash) {
    String state = stateOf(sealing);
    StoredEntry newest = sealing;
    @Nullable String current = hash;
    for (int i = 0; i < TRIES && !isSame(newest, current); i++) {
      newest = entries.newestOfState(state).orElse(sealing);
      current = states.hashes(List.of(state)).get(state);
    }
    if (!isSame(newest, current)) {
      FaultKind kind = current == null ? FaultKind.STATE_MISSING : FaultKind.STATE_ALTERED;
      faults.add(new Fault(kind, null, newest.id(), state));
    }
  }

  private static boolean isSame(StoredEntry sealing, @Nullable String hash) {
    return hash != null && hash.equals(sealing.entry().stateHash());
  }

  private static String stateOf(StoredEntry sealing) {
    return String.valueOf(sealing.entry().stateOf());
  }

  long compared() {
    return compared;
  }
}
