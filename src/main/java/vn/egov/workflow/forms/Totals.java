package vn.egov.workflow.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.egov.criteria.CriteriaGroup;
import vn.egov.criteria.Criterion;
import vn.egov.criteria.ScoringRule;
import vn.egov.scoring.json.AnswersJson;

/**
 * The line under a group: points, percentage and level as the answers stand, and a warning where
 * the group stays below its minimum.
 *
 * <p>What is hidden because it is not applicable is not among the answers any more, so it earns
 * nothing; only its maximum has to be taken off.
 */
final class Totals {

  private Totals() {}

  static Component of(CriteriaGroup group, BigDecimal minimumPercent) {
    String line =
        Feel.comma(
                Feel.concat(
                    FormTexts.text("total.group"),
                    "string(p/100)",
                    "string(m/100)",
                    "string(floor(p*10000/m+0.5)/100)"))
            + " + "
            + Feel.concat(FormTexts.text("total.group-level"), level())
            + " + (if "
            + Points.FAILS
            + " then "
            + Feel.string(FormTexts.text("total.group-fails", Bilingual.number(minimumPercent)))
            + " else \"\")";
    String sums =
        "{p: %s, m: %s, r: %s}.r"
            .formatted(points(group), maximum(group), ifApplicable(group, line));
    return Component.text(AnswersJson.key(group.code()) + "_total", "=" + sums);
  }

  /** Points of the group whose rules are at a path, which lists them by kind. */
  private static String points(CriteriaGroup group) {
    String path = PreviewRules.path(group);
    List<String> lists = new ArrayList<>();
    if (has(group, ScoringRule.YesNo.class) || has(group, ScoringRule.Tiered.class)) {
      lists.add(Points.ofChoices(path));
    }
    if (has(group, ScoringRule.Ratio.class)) {
      lists.add(Points.ofRatios(path));
    }
    if (has(group, ScoringRule.Count.class)) {
      lists.add(Points.ofCounts(path));
    }
    return Points.sum(lists);
  }

  private static boolean has(CriteriaGroup group, Class<? extends ScoringRule> kind) {
    return group.criteria().stream().map(Criterion::rule).anyMatch(kind::isInstance);
  }

  private static String maximum(CriteriaGroup group) {
    return group.criteria().stream().anyMatch(Criterion::notApplicableAllowed)
        ? Points.applicableMaximum(PreviewRules.path(group))
        : String.valueOf(PreviewRules.hundredths(group.maximum()));
  }

  private static String ifApplicable(CriteriaGroup group, String line) {
    return group.criteria().stream().allMatch(Criterion::notApplicableAllowed)
        ? "if m = 0 then %s else %s"
            .formatted(Feel.string(FormTexts.text("total.group-not-applicable")), line)
        : line;
  }

  /** Name of the level that {@code p} of {@code m} reaches. */
  private static String level() {
    return "get value(%s.names, string(%s))".formatted(PreviewRules.NAME, Points.REACHED);
  }
}
