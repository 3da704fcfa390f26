package vn.egov.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All kinds of states together. */
final class States {

  private final Map<StateKind, SealableStates> byKind = new EnumMap<>(StateKind.class);

  States(List<SealableStates> kinds) {
    kinds.forEach(states -> byKind.put(states.kind(), states));
  }

  /**
   * What each hashes to now, by the name that entries give it.
   *
   * @return without those that are not stored, or that nobody can have named
   */
  Map<String, String> hashes(Collection<String> names) {
    Map<StateKind, List<String>> keys = new EnumMap<>(StateKind.class);
    for (String name : names) {
      StateKind kind = kindOf(name);
      if (kind != null) {
        keys.computeIfAbsent(kind, k -> new ArrayList<>())
            .add(name.substring(kind.of("").length()));
      }
    }
    Map<String, String> hashes = new HashMap<>();
    byKind.forEach(
        (kind, states) -> {
          List<String> some = keys.get(kind);
          if (some != null) {
            states.hashes(some).forEach((key, hash) -> hashes.put(kind.of(key), hash));
          }
        });
    return hashes;
  }

  private @Nullable StateKind kindOf(String name) {
    return byKind.keySet().stream()
        .filter(kind -> name.startsWith(kind.of("")))
        .findFirst()
        .orElse(null);
  }
}
