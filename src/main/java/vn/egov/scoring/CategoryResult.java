package vn.egov.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param levelByPoints mức theo điểm: what the points alone reach; null for none
 * @param officialLevel mức được xếp hạng: the level by points unless a group fails; null for none
 * @param failingGroups codes of the groups below their minimum, the reason for not being rated
 */
public record CategoryResult(
    String code,
    BigDecimal points,
    BigDecimal max,
    @Nullable Integer levelByPoints,
    @Nullable Integer officialLevel,
    List<String> failingGroups) {

  public CategoryResult {
    failingGroups = List.copyOf(failingGroups);
  }

  /** For display only; null if nothing is applicable. */
  public @Nullable BigDecimal percent() {
    return Percent.of(points, max);
  }
}
