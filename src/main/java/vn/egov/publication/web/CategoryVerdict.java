package vn.egov.publication.web;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.egov.scoring.CategoryResult;
import vn.egov.scoring.Scorecard;

/**
 * What a unit reaches in a category, in words: its level, or what it reaches by points and why it
 * is not rated all the same.
 *
 * @param name of the category
 * @param level the official level or the words for "not rated"
 * @param kind class of the style sheet for the level
 * @param sentence the whole, with every number that decided
 */
record CategoryVerdict(
    String name, String level, String kind, String points, String percent, String sentence) {

  static CategoryVerdict of(CategoryResult result, Scorecard scorecard, TierText tier) {
    Wording wording = tier.wording();
    Integer official = result.officialLevel();
    return new CategoryVerdict(
        tier.category(result.code()),
        official == null ? wording.text("not-rated") : wording.level(official),
        kind(official),
        wording.points(result.points()),
        wording.percent(result.percent()),
        sentence(result, scorecard, tier));
  }

  static String kind(@Nullable Integer level) {
    return level == null ? "level-none" : "level-" + level;
  }

  private static String sentence(CategoryResult result, Scorecard scorecard, TierText tier) {
    Wording wording = tier.wording();
    if (result.max().signum() == 0) {
      return wording.text("verdict.nothing-applicable");
    }
    String figures =
        wording.text(
            "verdict.figures",
            wording.points(result.points()),
            wording.points(result.max()),
            wording.percent(result.percent()));
    Integer official = result.officialLevel();
    if (official != null) {
      return wording.text("verdict.rated", wording.level(official), figures);
    }
    Integer byPoints = result.levelByPoints();
    String reached =
        byPoints == null
            ? wording.text("verdict.no-level", figures, tier.lowestLevel())
            : wording.text("verdict.by-points", wording.level(byPoints), figures);
    return result.failingGroups().isEmpty()
        ? wording.text("verdict.not-rated", reached)
        : wording.text("verdict.not-rated-because", reached, failing(result, scorecard, tier));
  }

  private static String failing(CategoryResult result, Scorecard scorecard, TierText tier) {
    return scorecard.groups().stream()
        .filter(group -> result.failingGroups().contains(group.code()))
        .map(
            group ->
                tier.wording()
                    .text(
                        "verdict.failing-group",
                        tier.group(group.code()),
                        tier.wording().percent(group.percent()),
                        tier.groupMinimum()))
        .collect(Collectors.joining(", "));
  }
}
