package vn.egov.publication.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.egov.cycle.CycleCode;
import vn.egov.publication.ResultStatus;
import vn.egov.publication.UnitResult;
import vn.egov.scoring.Scorecard;

/**
 * The units of a tier: those rated, by rank; those not rated, with their reasons; those that did
 * not submit.
 *
 * @param units of the tier, whether or not they are found
 * @param found units that match what is searched for
 */
record RankingView(
    int units, int found, List<Row> rated, List<Row> notRated, List<Row> notSubmitted) {

  /**
   * @param rank empty without points
   * @param level overall level, empty if there is none
   * @param change against the cycle before, null if there is nothing to compare with
   */
  record Row(
      String rank,
      String name,
      String href,
      String level,
      String kind,
      List<CategoryVerdict> categories,
      String total,
      String max,
      String percent,
      @Nullable String change) {}

  /**
   * @param ranking in the order in which it is shown
   */
  static RankingView of(
      List<UnitResult> ranking,
      CycleCode cycle,
      NameSearch search,
      Change change,
      TierText tier,
      Links links) {
    List<UnitResult> found = ranking.stream().filter(search::matches).toList();
    return new RankingView(
        ranking.size(),
        found.size(),
        rows(found, ResultStatus.RATED, cycle, change, tier, links),
        rows(found, ResultStatus.NOT_RATED, cycle, change, tier, links),
        rows(found, ResultStatus.NOT_SUBMITTED, cycle, change, tier, links));
  }

  private static List<Row> rows(
      List<UnitResult> found,
      ResultStatus status,
      CycleCode cycle,
      Change change,
      TierText tier,
      Links links) {
    return found.stream()
        .filter(result -> result.status() == status)
        .map(
            result ->
                row(
                    result,
                    links.unit(cycle, result.unit()),
                    change.of(result, tier.wording()),
                    tier))
        .toList();
  }

  private static Row row(UnitResult result, String href, @Nullable String change, TierText tier) {
    Wording wording = tier.wording();
    String name = wording.name(result.name());
    Scorecard card = result.scorecard().orElse(null);
    if (card == null) {
      return new Row("", name, href, "", "", List.of(), "", "", "", null);
    }
    Integer overall = card.overallLevel();
    return new Row(
        result.rank().map(String::valueOf).orElse(""),
        name,
        href,
        overall == null ? "" : wording.level(overall),
        CategoryVerdict.kind(overall),
        card.categories().stream().map(c -> CategoryVerdict.of(c, card, tier)).toList(),
        wording.points(card.total()),
        wording.points(card.max()),
        wording.percent(card.percent()),
        change);
  }
}
