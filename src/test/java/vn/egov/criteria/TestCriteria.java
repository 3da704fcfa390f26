package vn.egov.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.egov.shared.BilingualText;
import vn.egov.unit.Tier;

/** Criteria made for a test; the thresholds are those of the methodology unless a test says so. */
public final class TestCriteria {

  public static final RatingRules RULES = rules("95", "90", "80", "70", "70");

  private TestCriteria() {}

  public static Criterion yesNo(String code, String max) {
    return criterion(code, max, new ScoringRule.YesNo());
  }

  /** Bands written {@code code:points}. */
  public static Criterion tiered(String code, String max, String... bands) {
    List<Band> all =
        Stream.of(bands)
            .map(band -> band.split(":"))
            .map(parts -> new Band(parts[0], new BigDecimal(parts[1]), text(parts[0])))
            .toList();
    return criterion(code, max, new ScoringRule.Tiered(all));
  }

  public static Criterion ratio(String code, String max, String targetPercent) {
    return criterion(code, max, new ScoringRule.Ratio(new BigDecimal(targetPercent)));
  }

  public static Criterion count(String code, String max, String pointsPerItem) {
    return criterion(code, max, new ScoringRule.Count(new BigDecimal(pointsPerItem)));
  }

  /** A hundredth of a point for each item, so that a count says the points exactly. */
  public static Criterion points(String code, String max) {
    return count(code, max, "0.01");
  }

  public static Criterion criterion(String code, String max, ScoringRule rule) {
    return new Criterion(
        code,
        text(code),
        new BigDecimal(max),
        rule,
        text("rule"),
        text("evidence"),
        false,
        true,
        DataSource.SELF);
  }

  /** The same criterion, of which nobody may say that it does not apply. */
  public static Criterion always(Criterion c) {
    return new Criterion(
        c.code(),
        c.name(),
        c.maxPoints(),
        c.rule(),
        c.ruleText(),
        c.evidence(),
        c.evidenceRequired(),
        false,
        c.dataSource());
  }

  public static CriteriaGroup group(String code, Criterion... criteria) {
    return new CriteriaGroup(code, text(code), maximum(criteria), List.of(criteria));
  }

  private static BigDecimal maximum(Criterion... criteria) {
    return Stream.of(criteria).map(Criterion::maxPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public static Category category(String code, CriteriaGroup... groups) {
    return new Category(code, text(code), List.of(groups));
  }

  public static TierCriteria tier(Category... categories) {
    return tier(RULES, categories);
  }

  public static TierCriteria tier(RatingRules rules, Category... categories) {
    return new TierCriteria(Tier.COMMUNE, rules, List.of(categories));
  }

  /** One category with one group. */
  public static TierCriteria of(Criterion... criteria) {
    return tier(category("SS", group("G", criteria)));
  }

  public static RatingRules rules(
      String level1, String level2, String level3, String level4, String groupMinimum) {
    List<LevelThreshold> levels =
        List.of(
            new LevelThreshold(1, new BigDecimal(level1)),
            new LevelThreshold(2, new BigDecimal(level2)),
            new LevelThreshold(3, new BigDecimal(level3)),
            new LevelThreshold(4, new BigDecimal(level4)));
    return new RatingRules(levels, new BigDecimal(groupMinimum), OverallRule.WORST_CATEGORY);
  }

  private static BilingualText text(String text) {
    return new BilingualText(text, text);
  }
}
