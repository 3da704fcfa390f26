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

  public List<String> locked() {
    return locked;
  }
}
