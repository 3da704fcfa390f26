package vn.egov.audit;

import java.util.List;
import java.util.TreeMap;

/** The chain by number, open to whoever wants to tamper with it. */
final class InMemorySeals implements AuditSeals {

  final TreeMap<Long, Seal> byNumber = new TreeMap<>();
  private final InMemoryEntries entries;

  InMemorySeals(InMemoryEntries entries) {
    this.entries = entries;
  }

  @Override
  public Head head() {
    return byNumber.isEmpty()
        ? Head.EMPTY
        : new Head(byNumber.lastKey(), byNumber.lastEntry().getValue().hash());
  }

  @Override
  public long newestEntry() {
    return byNumber.values().stream().mapToLong(Seal::entryId).max().orElse(0);
  }

  @Override
  public void add(List<Seal> some) {
    for (Seal seal : some) {
      if (byNumber.putIfAbsent(seal.number(), seal) != null
          || !entries.sealed.add(seal.entryId())) {
        throw new IllegalStateException("taken: " + seal);
      }
    }
  }

  @Override
  public List<SealedEntry> after(long number, int limit) {
    return byNumber.tailMap(number, false).values().stream()
        .map(seal -> new SealedEntry(seal, entries.byId.get(seal.entryId())))
        .limit(limit)
        .toList();
  }
}
