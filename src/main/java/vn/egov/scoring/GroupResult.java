package vn.egov.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * @param points sum of the points of its criteria, two decimals
 * @param max applicable maximum, two decimals
 * @param level 1 (highest) to 4, null if it reaches none or nothing in it is applicable
 * @param failing whether it stays below the group minimum
 */
public record GroupResult(
    String code, BigDecimal points, BigDecimal max, @Nullable Integer level, boolean failing) {

  /** For display only; null if nothing is applicable. */
  public @Nullable BigDecimal percent() {
    return Percent.of(points, max);
  }
}
