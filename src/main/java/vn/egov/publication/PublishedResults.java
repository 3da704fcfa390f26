package vn.egov.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.Cycles;
import vn.egov.shared.UseCase;
import vn.egov.unit.Tier;

/** The results that everybody may read; of an unpublished cycle it knows nothing. */
@UseCase
public class PublishedResults {

  private static final Comparator<@Nullable Integer> RANK_ORDER =
      Comparator.nullsLast(Comparator.naturalOrder());

  private final Cycles cycles;
  private final UnitResults results;
  private final Publications publications;
  private final CompiledResults compiled;

  PublishedResults(
      Cycles cycles, UnitResults results, Publications publications, CompiledResults compiled) {
    this.cycles = cycles;
    this.results = results;
    this.publications = publications;
    this.compiled = compiled;
  }

  /** Published cycles, newest first. */
  public List<Cycle> cycles() {
    return cycles.newestFirst().stream().filter(Cycle::isPublished).toList();
  }

  /** Empty unless the cycle is published. */
  public Optional<Cycle> cycle(String code) {
    return publications.find(code).flatMap(publication -> cycles.find(code));
  }

  /** The published cycle whose period ended last before that of this one, to compare with. */
  public Optional<Cycle> before(Cycle cycle) {
    return cycles().stream()
        .filter(other -> other.periodTo().isBefore(cycle.periodTo()))
        .findFirst();
  }

  /** In the order of tiers and unit codes; empty unless the cycle is published. */
  public Optional<List<UnitResult>> results(String code) {
    return cycle(code).map(cycle -> results.of(code));
  }

  /** Rated units by rank, then units not rated by rank, then those that did not submit. */
  public List<UnitResult> ranking(Cycle cycle, Tier tier) {
    return results.ofTier(cycle.code().value(), tier).stream()
        .sorted(
            Comparator.comparing(UnitResult::status)
                .thenComparing(result -> result.rank().orElse(null), RANK_ORDER)
                .thenComparing(result -> result.unit().value()))
        .toList();
  }

  /** How many units of the tier have a rank. */
  public long ranked(Cycle cycle, Tier tier) {
    return results.countRanked(cycle.code().value(), tier);
  }

  public Optional<UnitResult> result(Cycle cycle, String unit) {
    return results.find(cycle.code().value(), unit);
  }

  public List<Summary> summaries(Cycle cycle) {
    return compiled.summaries(cycle.code());
  }

  /** When the results became public and what their fingerprint is. */
  public Publication publication(Cycle cycle) {
    return publications.find(cycle.code().value()).orElseThrow();
  }
}
