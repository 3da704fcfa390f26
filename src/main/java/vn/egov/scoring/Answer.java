package vn.egov.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A checked answer to one criterion; only the fields that fit its rule are set. Numbers are kept as
 * declared, also where they are above the target.
 */
public record Answer(
    String criterion,
    @Nullable String value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal count,
    boolean notApplicable,
    @Nullable String note,
    @Nullable String evidence) {

  /** Whether nothing is declared but, perhaps, an explanation. */
  public boolean isMissing() {
    return !notApplicable
        && value == null
        && numerator == null
        && denominator == null
        && count == null;
  }

  /** Whether another answer declares the same, whatever it says in explanation. */
  public boolean declaresSameAs(@Nullable Answer other) {
    if (other == null) {
      return isMissing();
    }
    return notApplicable == other.notApplicable
        && Objects.equals(value, other.value)
        && same(numerator, other.numerator)
        && same(denominator, other.denominator)
        && same(count, other.count);
  }

  private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null ? a == b : a.compareTo(b) == 0;
  }

  /** The same declaration without explanation and evidence. */
  public Answer bare() {
    return new Answer(criterion, value, numerator, denominator, count, notApplicable, null, null);
  }
}
