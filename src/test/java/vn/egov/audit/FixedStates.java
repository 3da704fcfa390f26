package vn.egov.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** States that hash to their keys until a test says otherwise. */
final class FixedStates implements SealableStates {

  final Map<String, String> altered = new HashMap<>();
  private final StateKind kind;

  FixedStates(StateKind kind) {
    this.kind = kind;
  }

  @Override
  public StateKind kind() {
    return kind;
  }

  @Override
  public Map<String, String> hashes(Collection<String> keys) {
    Map<String, String> hashes = new HashMap<>();
    keys.forEach(key -> hashes.put(key, altered.getOrDefault(key, "hash of " + key)));
    hashes.values().removeIf(String::isEmpty);
    return hashes;
  }
}
