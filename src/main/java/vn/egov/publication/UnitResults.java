package vn.egov.publication;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.egov.unit.Tier;

/** The compiled results. Whether they may be shown is for {@link PublishedResults} to say. */
public interface UnitResults {

  /** In the order of tiers and unit codes. */
  List<UnitResult> of(String cycle);

  /** In the same order, a few at a time. */
  void eachOf(String cycle, Consumer<ResultFacts> consumer);

  List<UnitResult> ofTier(String cycle, Tier tier);

  Optional<UnitResult> find(String cycle, String unit);

  /** How many units of the tier have a rank. */
  default long countRanked(String cycle, Tier tier) {
    return ofTier(cycle, tier).stream().filter(result -> result.rank().isPresent()).count();
  }

  UnitResult save(UnitResult result);
}
