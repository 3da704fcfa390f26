package vn.egov.publication;

import java.util.List;
import java.util.Optional;
import vn.egov.unit.Tier;

/** The compiled results. Whether they may be shown is for {@link PublishedResults} to say. */
public interface UnitResults {

  /** In the order of tiers and unit codes. */
  List<UnitResult> of(String cycle);

  List<UnitResult> ofTier(String cycle, Tier tier);

  Optional<UnitResult> find(String cycle, String unit);

  UnitResult save(UnitResult result);
}
