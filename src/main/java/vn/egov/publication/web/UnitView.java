package vn.egov.publication.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.egov.assessment.Verification;
import vn.egov.criteria.Category;
import vn.egov.criteria.CriteriaGroup;
import vn.egov.criteria.Criterion;
import vn.egov.publication.UnitResult;
import vn.egov.scoring.CategoryResult;
import vn.egov.scoring.CriterionScore;
import vn.egov.scoring.GroupResult;
import vn.egov.scoring.Scorecard;

/**
 * The scorecard of a unit (phiếu điểm), down to every criterion.
 *
 * @param rank position in the tier, null without points
 * @param verification whether the district verified, null where it had not to
 * @param change against the cycle before, null if there is nothing to compare with
 * @param minimum share of a group's maximum below which it fails, as an abscissa
 */
record UnitView(
    String code,
    String name,
    String tier,
    String status,
    String kind,
    @Nullable String rank,
    @Nullable String verification,
    @Nullable String change,
    @Nullable Total total,
    String groupMinimum,
    String minimum,
    List<CategoryBlock> categories) {

  record Total(String points, String max, String percent) {}

  record CategoryBlock(CategoryVerdict verdict, String max, List<GroupBlock> groups) {}

  record GroupBlock(
      String code,
      String name,
      String points,
      String max,
      String percent,
      String level,
      String kind,
      boolean failing,
      Bar bar,
      List<CriterionLine> criteria) {}

  /**
   * @param applicable whether the unit had it to measure
   * @param share class of the style sheet: none, some or all of the points
   */
  record CriterionLine(
      String code,
      String name,
      String rule,
      String points,
      String max,
      boolean applicable,
      String share) {}

  static UnitView of(UnitResult result, long ranked, @Nullable String change, TierText tier) {
    Wording wording = tier.wording();
    Optional<Scorecard> card = result.scorecard();
    return new UnitView(
        result.unit().value(),
        wording.name(result.name()),
        wording.tier(result.tier()),
        status(result, wording),
        CategoryVerdict.kind(card.map(Scorecard::overallLevel).orElse(null)),
        result.rank().map(rank -> wording.text("unit.rank", rank, ranked)).orElse(null),
        result.verification() == Verification.NOT_REQUIRED
            ? null
            : wording.text("verification." + result.verification().name()),
        change,
        card.map(c -> total(c, wording)).orElse(null),
        tier.groupMinimum(),
        tier.criteria().rules().groupMinimumPercent().toPlainString() + "%",
        card.map(c -> new Blocks(c, tier).categories()).orElse(List.of()));
  }

  private static String status(UnitResult result, Wording wording) {
    Integer overall = result.scorecard().map(Scorecard::overallLevel).orElse(null);
    return overall == null
        ? wording.text("status." + result.status().name())
        : wording.text("status.RATED", wording.level(overall));
  }

  private static Total total(Scorecard card, Wording wording) {
    return new Total(
        wording.points(card.total()), wording.points(card.max()), wording.percent(card.percent()));
  }

  /** Lays the scores beside the criteria that they are scores of. */
  private static final class Blocks {

    private final Scorecard card;
    private final TierText tier;
    private final Wording wording;
    private final Map<String, GroupResult> groups;
    private final Map<String, CriterionScore> scores;

    private Blocks(Scorecard card, TierText tier) {
      this.card = card;
      this.tier = tier;
      this.wording = tier.wording();
      this.groups =
          card.groups().stream().collect(Collectors.toMap(GroupResult::code, Function.identity()));
      this.scores =
          card.criteria().stream()
              .collect(Collectors.toMap(CriterionScore::code, Function.identity()));
    }

    private List<CategoryBlock> categories() {
      return tier.criteria().categories().stream().flatMap(c -> block(c).stream()).toList();
    }

    private Optional<CategoryBlock> block(Category category) {
      return card.categories().stream()
          .filter(result -> result.code().equals(category.code()))
          .findFirst()
          .map(result -> block(category, result));
    }

    private CategoryBlock block(Category category, CategoryResult result) {
      return new CategoryBlock(
          CategoryVerdict.of(result, card, tier),
          wording.points(result.max()),
          category.groups().stream().map(this::block).toList());
    }

    private GroupBlock block(CriteriaGroup group) {
      GroupResult result = groups.get(group.code());
      if (result == null) {
        throw new IllegalStateException("no result of group " + group.code());
      }
      Integer level = result.level();
      String words =
          level != null
              ? wording.level(level)
              : result.failing() ? wording.text("group.failing") : wording.text("group.no-level");
      String kind = CategoryVerdict.kind(level);
      return new GroupBlock(
          group.code(),
          wording.name(group.name()),
          wording.points(result.points()),
          wording.points(result.max()),
          wording.percent(result.percent()),
          words,
          kind,
          result.failing(),
          Bar.of(kind, result.points(), result.max()),
          group.criteria().stream().map(this::line).toList());
    }

    private CriterionLine line(Criterion criterion) {
      CriterionScore score = scores.get(criterion.code());
      BigDecimal points = score == null ? BigDecimal.ZERO : score.points();
      BigDecimal max = score == null ? BigDecimal.ZERO : score.max();
      String share = points.signum() == 0 ? "none" : points.compareTo(max) == 0 ? "all" : "some";
      return new CriterionLine(
          criterion.code(),
          wording.name(criterion.name()),
          wording.name(criterion.ruleText()),
          wording.points(points),
          wording.points(max),
          max.signum() > 0,
          share);
    }
  }
}
