package vn.egov.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cycles in memory; remembers who asked for their locks. */
public final class InMemoryCycles implements Cycles {

  private final Map<String, Cycle> byCode = new LinkedHashMap<>();
  private final List<String> locked = new ArrayList<>();
  private final List<String> shared = new ArrayList<>();
  private Runnable meanwhile = () -> {};

  @Override
  public Optional<Cycle> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  @Override
  public List<Cycle> newestFirst() {
    return byCode.values().stream()
        .sorted(Comparator.comparing(Cycle::periodTo).reversed())
        .toList();
  }

  @Override
  public Cycle save(Cycle cycle) {
    byCode.put(cycle.code().value(), cycle);
    return cycle;
  }

  @Override
  public String lock(String code) {
    locked.add(code);
    return code;
  }

  @Override
  public Optional<Cycle> share(String code) {
    meanwhile.run();
    shared.add(code);
    return find(code);
  }

  /** Who shared a lock. */
  public List<String> shared() {
    return shared;
  }

  /** What others do while somebody waits for its share of a lock. */
  public void beforeSharing(Runnable work) {
    meanwhile = work;
  }

  /** Who wanted a lock for itself. */
  public List<String> locked() {
    return locked;
  }
}
