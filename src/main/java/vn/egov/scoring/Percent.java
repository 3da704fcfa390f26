package vn.egov.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Percentages for people; levels are never decided by them. */
final class Percent {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private Percent() {}

  /** Rounded half-up to two decimals; null if the maximum is 0. */
  static @Nullable BigDecimal of(BigDecimal points, BigDecimal max) {
    return max.signum() == 0 ? null : points.multiply(HUNDRED).divide(max, 2, RoundingMode.HALF_UP);
  }

  /** Whether {@code points >= percent % of max}, compared exactly. */
  static boolean reaches(BigDecimal points, BigDecimal max, BigDecimal percent) {
    return points.multiply(HUNDRED).compareTo(max.multiply(percent)) >= 0;
  }
}
