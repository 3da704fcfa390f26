package vn.egov.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The points and levels of one unit (phiếu điểm). All points have two decimals.
 *
 * @param total sum over the categories
 * @param max applicable maximum of the whole
 * @param overallLevel xếp hạng chung; null if the unit is not rated overall
 */
public record Scorecard(
    List<CriterionScore> criteria,
    List<GroupResult> groups,
    List<CategoryResult> categories,
    BigDecimal total,
    BigDecimal max,
    @Nullable Integer overallLevel) {

  public Scorecard {
    criteria = List.copyOf(criteria);
    groups = List.copyOf(groups);
    categories = List.copyOf(categories);
  }

  /** For display only; null if nothing is applicable. */
  public @Nullable BigDecimal percent() {
    return Percent.of(total, max);
  }
}
