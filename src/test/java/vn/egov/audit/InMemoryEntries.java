package vn.egov.audit;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Entries by id, open to whoever wants to tamper with them. */
final class InMemoryEntries implements AuditEntries {

  final TreeMap<Long, AuditEntry> byId = new TreeMap<>();
  final Set<Long> sealed = new HashSet<>();
  private long lastId;

  @Override
  public void add(List<AuditEntry> some) {
    some.forEach(entry -> byId.put(++lastId, entry));
  }

  @Override
  public List<StoredEntry> unsealed(long afterId, int limit) {
    return byId.tailMap(afterId, false).entrySet().stream()
        .filter(e -> !sealed.contains(e.getKey()))
        .map(InMemoryEntries::stored)
        .limit(limit)
        .toList();
  }

  @Override
  public long unsealedBefore(Instant moment) {
    return unsealed(0, Integer.MAX_VALUE).stream()
        .filter(e -> e.entry().madeAt().isBefore(moment))
        .count();
  }

  @Override
  public List<TrailLine> newest(TrailFilter filter, long beforeId, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<TrailLine> inOrder(TrailFilter filter, long after, long upTo, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<StoredEntry> newestOfStates(String afterState, int limit) {
    Map<String, StoredEntry> newest = new TreeMap<>();
    byId.entrySet().stream()
        .filter(e -> e.getValue().stateOf() != null)
        .filter(e -> e.getValue().stateOf().compareTo(afterState) > 0)
        .forEach(e -> newest.put(e.getValue().stateOf(), stored(e)));
    return newest.values().stream().limit(limit).toList();
  }

  @Override
  public Optional<StoredEntry> newestOfState(String state) {
    return byId.entrySet().stream()
        .filter(e -> state.equals(e.getValue().stateOf()))
        .map(InMemoryEntries::stored)
        .max(Comparator.comparing(StoredEntry::id));
  }

  private static StoredEntry stored(Map.Entry<Long, AuditEntry> entry) {
    return new StoredEntry(entry.getKey(), entry.getValue());
  }
}
