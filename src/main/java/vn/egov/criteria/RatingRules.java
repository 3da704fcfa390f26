package vn.egov.criteria;

import java.math.BigDecimal;
import java.util.List;

/**
 * The thresholds by which points become levels, for one tier.
 *
 * @param levels from the highest level down, with falling percentages
 * @param groupMinimumPercent share of a group's applicable maximum below which the group fails
 */
public record RatingRules(
    List<LevelThreshold> levels, BigDecimal groupMinimumPercent, OverallRule overallRule) {

  public RatingRules {
    levels = List.copyOf(levels);
  }
}
