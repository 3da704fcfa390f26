package vn.egov.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.egov.scoring.CategoryResult;
import vn.egov.scoring.GroupResult;
import vn.egov.scoring.Scorecard;
import vn.egov.unit.Tier;

/**
 * How the units of one tier did, in the terms in which such results are reported.
 *
 * @param units all that take part, the base of every share
 * @param submitted those that submitted
 * @param categories per category, in the order of the set
 * @param groups per group, in the order of the set
 * @param rated units rated in every category
 */
public record Summary(
    Tier tier,
    int units,
    int submitted,
    List<CategorySummary> categories,
    List<GroupSummary> groups,
    int rated) {

  /**
   * @param rated units with an official level
   * @param levels units per official level
   * @param levelsByPoints units per level by points, whether or not a group fails
   */
  public record CategorySummary(
      String code, int rated, Map<Integer, Integer> levels, Map<Integer, Integer> levelsByPoints) {}

  /**
   * @param levels units per level of the group
   * @param failing units below the minimum of the group
   */
  public record GroupSummary(String code, Map<Integer, Integer> levels, int failing) {}

  /**
   * @param results of all units of the tier
   */
  public static Summary of(Tier tier, List<UnitResult> results) {
    List<Scorecard> scorecards =
        results.stream().flatMap(result -> result.scorecard().stream()).toList();
    return new Summary(
        tier,
        results.size(),
        scorecards.size(),
        categories(scorecards),
        groups(scorecards),
        (int) scorecards.stream().filter(card -> card.overallLevel() != null).count());
  }

  private static List<CategorySummary> categories(List<Scorecard> scorecards) {
    Map<String, List<CategoryResult>> byCode =
        scorecards.stream()
            .flatMap(card -> card.categories().stream())
            .collect(
                Collectors.groupingBy(
                    CategoryResult::code, LinkedHashMap::new, Collectors.toList()));
    List<CategorySummary> summaries = new ArrayList<>();
    byCode.forEach(
        (code, of) -> {
          Map<Integer, Integer> official = count(of, CategoryResult::officialLevel);
          int rated = official.values().stream().mapToInt(Integer::intValue).sum();
          summaries.add(
              new CategorySummary(code, rated, official, count(of, CategoryResult::levelByPoints)));
        });
    return summaries;
  }

  private static List<GroupSummary> groups(List<Scorecard> scorecards) {
    Set<String> codes = new LinkedHashSet<>();
    scorecards.forEach(card -> card.groups().forEach(group -> codes.add(group.code())));
    return codes.stream()
        .map(
            code -> {
              List<GroupResult> of =
                  scorecards.stream()
                      .flatMap(card -> card.groups().stream())
                      .filter(group -> group.code().equals(code))
                      .toList();
              int failing = (int) of.stream().filter(GroupResult::failing).count();
              return new GroupSummary(code, count(of, GroupResult::level), failing);
            })
        .toList();
  }

  private static <T> Map<Integer, Integer> count(
      List<T> results, Function<T, @Nullable Integer> level) {
    Map<Integer, Integer> counts = new TreeMap<>();
    results.stream()
        .map(level)
        .filter(Objects::nonNull)
        .forEach(found -> counts.merge(found, 1, Integer::sum));
    return counts;
  }
}
