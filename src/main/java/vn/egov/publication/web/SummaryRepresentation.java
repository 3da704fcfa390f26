package vn.egov.publication.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.egov.criteria.TierCriteria;
import vn.egov.publication.Summary;
import vn.egov.publication.Summary.CategorySummary;
import vn.egov.publication.Summary.GroupSummary;
import vn.egov.unit.Tier;

/**
 * How the units of one tier did.
 *
 * @param units all that take part, the base of every share
 * @param bothCategoriesRated units with an official level in every category
 */
record SummaryRepresentation(
    Tier tier,
    int units,
    int submitted,
    int bothCategoriesRated,
    List<CategoryCount> categories,
    List<GroupCount> groups) {

  /**
   * @param rated units with an official level
   * @param levels units per official level
   * @param levelsByPoints units per level by points, whether or not a group fails
   */
  record CategoryCount(
      String code, int rated, Map<Integer, Integer> levels, Map<Integer, Integer> levelsByPoints) {}

  /**
   * @param levels units per level of the group
   * @param failing units below the minimum of the group
   */
  record GroupCount(String code, Map<Integer, Integer> levels, int failing) {}

  /** Categories, groups and levels that no unit reached are there too, with 0. */
  static SummaryRepresentation of(Summary summary, TierCriteria criteria) {
    return new SummaryRepresentation(
        summary.tier(),
        summary.units(),
        summary.submitted(),
        summary.rated(),
        criteria.categories().stream().map(c -> category(summary, c.code(), criteria)).toList(),
        criteria.groups().map(g -> group(summary, g.code(), criteria)).toList());
  }

  private static CategoryCount category(Summary summary, String code, TierCriteria criteria) {
    CategorySummary of =
        summary.categories().stream()
            .filter(c -> c.code().equals(code))
            .findFirst()
            .orElse(new CategorySummary(code, 0, Map.of(), Map.of()));
    return new CategoryCount(
        code, of.rated(), complete(of.levels(), criteria), complete(of.levelsByPoints(), criteria));
  }

  private static GroupCount group(Summary summary, String code, TierCriteria criteria) {
    GroupSummary of =
        summary.groups().stream()
            .filter(g -> g.code().equals(code))
            .findFirst()
            .orElse(new GroupSummary(code, Map.of(), 0));
    return new GroupCount(code, complete(of.levels(), criteria), of.failing());
  }

  private static Map<Integer, Integer> complete(
      Map<Integer, Integer> counts, TierCriteria criteria) {
    Map<Integer, Integer> all = new TreeMap<>();
    criteria.rules().levels().forEach(l -> all.put(l.level(), counts.getOrDefault(l.level(), 0)));
    return all;
  }
}
