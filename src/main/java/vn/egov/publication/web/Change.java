package vn.egov.publication.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.egov.publication.UnitResult;
import vn.egov.scoring.Scorecard;

/**
 * How a unit's result compares with the cycle before. Codes are given anew after reforms, so a unit
 * is the same only if its name is too; shares are compared, not points, since the criteria may have
 * changed.
 */
final class Change {

  private final Map<String, UnitResult> before = new HashMap<>();

  Change(List<UnitResult> before) {
    before.forEach(result -> this.before.put(identity(result), result));
  }

  /** In words, null if there is nothing to compare with. */
  @Nullable String of(UnitResult now, Wording wording) {
    UnitResult then = before.get(identity(now));
    if (then == null || then.rank().isEmpty() || now.rank().isEmpty()) {
      return null;
    }
    BigDecimal difference = percent(now).subtract(percent(then));
    return wording.text("change", wording.change(difference), then.rank().get(), now.rank().get());
  }

  private static BigDecimal percent(UnitResult result) {
    BigDecimal percent = result.scorecard().map(Scorecard::percent).orElse(null);
    return percent == null ? BigDecimal.ZERO : percent;
  }

  private static String identity(UnitResult result) {
    return result.tier() + "/" + result.unit() + "/" + result.name().vi();
  }
}
