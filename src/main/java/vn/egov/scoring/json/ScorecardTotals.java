package vn.egov.scoring.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.egov.scoring.CategoryResult;
import vn.egov.scoring.GroupResult;
import vn.egov.scoring.Scorecard;

/**
 * A scorecard as it is told outside, without its criteria: decimals are numbers with two places,
 * levels 1 (highest) to 4 or null.
 */
public record ScorecardTotals(
    List<Group> groups,
    List<Category> categories,
    @Nullable BigDecimal total,
    @Nullable BigDecimal max,
    @Nullable BigDecimal percent,
    @Nullable Integer overallLevel) {

  private static final ScorecardTotals NONE =
      new ScorecardTotals(List.of(), List.of(), null, null, null, null);

  public ScorecardTotals {
    groups = List.copyOf(groups);
    categories = List.copyOf(categories);
  }

  public static ScorecardTotals of(Scorecard scorecard) {
    return new ScorecardTotals(
        scorecard.groups().stream().map(Group::of).toList(),
        scorecard.categories().stream().map(Category::of).toList(),
        scorecard.total(),
        scorecard.max(),
        scorecard.percent(),
        scorecard.overallLevel());
  }

  /** Of a unit that has no points, which is not the same as zero points. */
  public static ScorecardTotals none() {
    return NONE;
  }

  /**
   * @param percent of the applicable maximum, rounded half-up; null if nothing is applicable
   */
  public record Group(
      String code,
      BigDecimal points,
      BigDecimal max,
      @Nullable BigDecimal percent,
      @Nullable Integer level) {

    private static Group of(GroupResult group) {
      return new Group(group.code(), group.points(), group.max(), group.percent(), group.level());
    }
  }

  /**
   * @param levelByPoints what the points alone reach
   * @param officialLevel the level by points unless a group fails
   * @param failingGroups codes of the groups below their minimum
   */
  public record Category(
      String code,
      BigDecimal points,
      BigDecimal max,
      @Nullable BigDecimal percent,
      @Nullable Integer levelByPoints,
      @Nullable Integer officialLevel,
      List<String> failingGroups) {

    private static Category of(CategoryResult category) {
      return new Category(
          category.code(),
          category.points(),
          category.max(),
          category.percent(),
          category.levelByPoints(),
          category.officialLevel(),
          category.failingGroups());
    }
  }
}
