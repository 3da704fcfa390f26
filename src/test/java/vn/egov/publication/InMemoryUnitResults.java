package vn.egov.publication;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.egov.unit.Tier;

final class InMemoryUnitResults implements UnitResults {

  private final Map<String, UnitResult> byId = new LinkedHashMap<>();
  private final String cycle;

  InMemoryUnitResults(String cycle) {
    this.cycle = cycle;
  }

  @Override
  public List<UnitResult> of(String code) {
    return byId.values().stream()
        .filter(result -> code.equals(cycle))
        .sorted(
            Comparator.comparing((UnitResult result) -> result.tier().name())
                .thenComparing(result -> result.unit().value()))
        .toList();
  }

  @Override
  public void eachOf(String code, Consumer<ResultFacts> consumer) {
    of(code).stream().map(InMemoryUnitResults::facts).forEach(consumer);
  }

  static ResultFacts facts(UnitResult result) {
    return new ResultFacts(
        result.unit().value(),
        result.status(),
        result.rank().orElse(null),
        result.scorecard().orElse(null));
  }

  @Override
  public List<UnitResult> ofTier(String code, Tier tier) {
    return of(code).stream().filter(result -> result.tier() == tier).toList();
  }

  @Override
  public Optional<UnitResult> find(String code, String unit) {
    return of(code).stream().filter(result -> result.unit().value().equals(unit)).findFirst();
  }

  @Override
  public UnitResult save(UnitResult result) {
    byId.put(result.unit().value(), result);
    return result;
  }
}
