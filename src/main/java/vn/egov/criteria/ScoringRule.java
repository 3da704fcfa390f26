package vn.egov.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How an answer to a criterion turns into points (cách chấm); the arithmetic is in scoring. */
public sealed interface ScoringRule {

  /** Yes gives the maximum, no gives nothing. */
  record YesNo() implements ScoringRule {}

  /** The points of the band that is chosen. */
  record Tiered(List<Band> bands) implements ScoringRule {
    public Tiered {
      bands = List.copyOf(bands);
    }

    public Optional<Band> band(String code) {
      return bands.stream().filter(b -> b.code().equals(code)).findFirst();
    }
  }

  /**
   * The share of the target that is reached, capped at the maximum.
   *
   * @param targetPercent the percentage that earns the maximum, above 0 and at most 100
   */
  record Ratio(BigDecimal targetPercent) implements ScoringRule {}

  /**
   * So many points each, capped at the maximum.
   *
   * @param pointsPerItem above 0
   */
  record Count(BigDecimal pointsPerItem) implements ScoringRule {}
}
