package vn.egov.workflow.forms;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.egov.criteria.Category;
import vn.egov.criteria.CriteriaGroup;
import vn.egov.criteria.Criterion;
import vn.egov.criteria.LevelThreshold;
import vn.egov.criteria.RatingRules;
import vn.egov.criteria.ScoringRule;
import vn.egov.criteria.TierCriteria;
import vn.egov.scoring.json.AnswersJson;

/**
 * The scoring rules as data that travels inside the form, for its expressions to walk through.
 *
 * <p>form-js parses every expression anew on every change, and parsing is what takes the time: a
 * sum that spells out its criteria takes several times as long as one that loops over a list. The
 * list is the default value of an expression field that is disabled: it draws nothing, computes
 * nothing and is not sent, but its value is there for the others to read.
 *
 * <p>Points are in hundredths, so that 11 + 19.4 + 10.2 is 4060 and not a little less.
 */
final class PreviewRules {

  /** Under which the expressions find it. */
  static final String NAME = "formRules";

  /** {@code points * REACH >= percentage * maximum} compares integers with the percentages here. */
  static final int REACH = 1_000_000;

  private static final int PERCENT_DECIMALS = 4;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final ObjectNode rules = JsonNodeFactory.instance.objectNode();

  private PreviewRules() {}

  static Component carrier(TierCriteria criteria) {
    Component carrier = Component.field("expression", NAME, NAME, "").disabled();
    carrier.json().put("computeOn", "presubmit").put("expression", "");
    carrier.json().set("defaultValue", of(criteria));
    return carrier;
  }

  private static ObjectNode of(TierCriteria criteria) {
    PreviewRules rules = new PreviewRules();
    rules.addThresholds(criteria.rules());
    rules.addCategories(criteria.categories());
    rules.addChoices(criteria);
    return rules.rules;
  }

  /** Where the rules of a group stand. */
  static String path(CriteriaGroup group) {
    return NAME + "." + AnswersJson.key(group.code());
  }

  /** Names of the levels by how many thresholds are reached, since a higher level reaches more. */
  private void addThresholds(RatingRules rating) {
    rules.put("minimum", scaled(rating.groupMinimumPercent()));
    ArrayNode levels = rules.putArray("levels");
    ObjectNode names = rules.putObject("names").put("0", FormTexts.text("total.no-level"));
    int reached = rating.levels().size();
    for (LevelThreshold threshold : rating.levels()) {
      levels.add(scaled(threshold.minimumPercent()));
      names.put(String.valueOf(reached), FormTexts.text("total.level", threshold.level()));
      reached--;
    }
  }

  private static long scaled(BigDecimal percent) {
    return percent
        .movePointRight(PERCENT_DECIMALS)
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private void addCategories(List<Category> list) {
    ArrayNode categories = rules.putArray("categories");
    for (Category category : list) {
      ObjectNode entry = categories.addObject().put("n", category.name().vi());
      ArrayNode keys = entry.putArray("g");
      for (CriteriaGroup group : category.groups()) {
        keys.add(AnswersJson.key(group.code()));
        addGroup(rules.putObject(AnswersJson.key(group.code())), group);
      }
    }
  }

  /** By kind of rule, so that the sums need not tell them apart. */
  private static void addGroup(ObjectNode entry, CriteriaGroup group) {
    entry.put("n", group.name().vi()).put("m", hundredths(group.maximum()));
    ArrayNode choices = entry.putArray("b");
    ArrayNode ratios = entry.putArray("x");
    ArrayNode counts = entry.putArray("c");
    ArrayNode leavable = entry.putArray("na");
    for (Criterion criterion : group.criteria()) {
      if (criterion.rule() instanceof ScoringRule.Ratio) {
        addFactor(rule(ratios, criterion), criterion);
      } else if (criterion.rule() instanceof ScoringRule.Count) {
        addFactor(rule(counts, criterion), criterion);
      } else {
        addBands(rule(choices, criterion).putObject("b"), criterion);
      }
      if (criterion.notApplicableAllowed()) {
        rule(leavable, criterion);
      }
    }
  }

  private static ObjectNode rule(ArrayNode list, Criterion criterion) {
    return list.addObject()
        .put("k", AnswersJson.key(criterion.code()))
        .put("m", hundredths(criterion.maxPoints()));
  }

  private static void addFactor(ObjectNode rule, Criterion criterion) {
    Fraction factor = factor(criterion);
    rule.put("x", factor.numerator()).put("y", factor.denominator());
  }

  private static void addBands(ObjectNode points, Criterion criterion) {
    if (criterion.rule() instanceof ScoringRule.Tiered tiered) {
      tiered.bands().forEach(band -> points.put(band.code(), hundredths(band.points())));
    } else {
      points.put("yes", hundredths(criterion.maxPoints())).put("no", 0);
    }
  }

  /** By what a count, or the quotient of a ratio, is multiplied to make hundredths of points. */
  static Fraction factor(Criterion criterion) {
    if (criterion.rule() instanceof ScoringRule.Count count) {
      return Fraction.of(count.pointsPerItem().multiply(HUNDRED), BigDecimal.ONE);
    }
    BigDecimal target = ((ScoringRule.Ratio) criterion.rule()).targetPercent();
    return Fraction.of(criterion.maxPoints().multiply(HUNDRED).multiply(HUNDRED), target);
  }

  static long hundredths(BigDecimal points) {
    return points.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private void addChoices(TierCriteria criteria) {
    Choices.yesNo().addTo(rules.putObject(Choices.YES_NO));
    criteria.criteria().forEach(this::addChoices);
  }

  private void addChoices(Criterion criterion) {
    if (criterion.rule() instanceof ScoringRule.Tiered tiered) {
      Choices.of(tiered).addTo(rules.putObject(AnswersJson.key(criterion.code())));
    }
  }
}
