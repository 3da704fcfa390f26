package vn.egov.publication;

import java.util.Arrays;
import java.util.List;
import vn.egov.cycle.CycleCode;
import vn.egov.shared.UseCase;
import vn.egov.unit.Tier;

/** The results of a cycle before they are public, for those who prepare and approve them. */
@UseCase
public class CompiledResults {

  private final UnitResults results;

  CompiledResults(UnitResults results) {
    this.results = results;
  }

  /** One summary for each tier that takes part. */
  public List<Summary> summaries(CycleCode cycle) {
    return Arrays.stream(Tier.values())
        .map(tier -> Summary.of(tier, results.ofTier(cycle.value(), tier)))
        .filter(summary -> summary.units() > 0)
        .toList();
  }
}
