package vn.egov.publication;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.egov.audit.SealableStates;
import vn.egov.audit.StateKind;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.Cycles;
import vn.egov.cycle.Decision;
import vn.egov.shared.Fingerprint;
import vn.egov.shared.UseCase;

/**
 * The results of the cycles as they are stored, with the decision by which they were approved, for
 * the trail to seal and to compare.
 */
@UseCase
class ResultStates implements SealableStates {

  private final Cycles cycles;
  private final UnitResults results;

  ResultStates(Cycles cycles, UnitResults results) {
    this.cycles = cycles;
    this.results = results;
  }

  @Override
  public StateKind kind() {
    return StateKind.RESULTS;
  }

  /**
   * @param keys codes of cycles
   */
  @Override
  public Map<String, String> hashes(Collection<String> keys) {
    Map<String, String> hashes = new HashMap<>();
    for (String key : keys) {
      cycles.find(key).ifPresent(cycle -> hashes.put(key, hash(cycle)));
    }
    return hashes;
  }

  private String hash(Cycle cycle) {
    Decision decision = cycle.decision().orElse(null);
    return Fingerprint.of("results")
        .text(cycle.code().value())
        .text(ResultHash.of(results, cycle.code().value()))
        .text(decision == null ? null : decision.number())
        .text(decision == null ? null : decision.date().toString())
        .hex();
  }
}
