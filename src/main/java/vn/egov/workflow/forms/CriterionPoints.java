package vn.egov.workflow.forms;

import java.math.BigDecimal;
import vn.egov.criteria.Band;
import vn.egov.criteria.Criterion;
import vn.egov.criteria.ScoringRule;
import vn.egov.scoring.json.AnswersJson;

/**
 * The points that a criterion earns as it stands, in an expression as short as can be: there is one
 * for each criterion, and all are evaluated on every change.
 */
final class CriterionPoints {

  /**
   * Rounds half up. The quotient that it is added to may be a little less than the half that it
   * should be, by far less than this; no quotient of numbers below a thousand million is so close.
   */
  private static final String HALF = "0.5000000001";

  private final Criterion criterion;
  private final String answer;

  private CriterionPoints(Criterion criterion) {
    this.criterion = criterion;
    this.answer = "answers." + AnswersJson.key(criterion.code());
  }

  static Component of(Criterion criterion) {
    String id = AnswersJson.key(criterion.code()) + "_points";
    return Component.text(id, "=" + new CriterionPoints(criterion).expression());
  }

  private String expression() {
    ScoringRule rule = criterion.rule();
    if (rule instanceof ScoringRule.YesNo) {
      return when("yes", criterion.maxPoints()) + nothing();
    }
    if (rule instanceof ScoringRule.Tiered tiered) {
      StringBuilder choice = new StringBuilder();
      for (Band band : tiered.bands()) {
        if (band.points().signum() > 0) {
          choice.append(when(band.code(), band.points()));
        }
      }
      return choice + nothing();
    }
    return rule instanceof ScoringRule.Count ? count() : ratio();
  }

  private String when(String value, BigDecimal points) {
    return "if %s.value = %s then %s else "
        .formatted(answer, Feel.string(value), Feel.string(earned(Bilingual.number(points))));
  }

  private String nothing() {
    return Feel.string(earned("0"));
  }

  private String count() {
    return "if %s.count > 0 then %s else %s"
        .formatted(
            answer, Feel.comma(Feel.concat(earned("{0}"), points(answer + ".count"))), nothing());
  }

  /** Half of a ratio is none yet: it earns nothing and asks for the other half. */
  private String ratio() {
    String percent = "string(floor(q*10000+%s)/100)".formatted(HALF);
    String reached =
        Feel.concat(FormTexts.text("points.ratio", "{0}", earned("{1}")), percent, points("q"));
    return "{q: %s.numerator/%s.denominator, r: if q >= 0 then %s else %s}.r"
        .formatted(
            answer,
            answer,
            Feel.comma(reached),
            Feel.string(FormTexts.text("points.no-ratio", earned("0"))));
  }

  private String points(String of) {
    Fraction factor = PreviewRules.factor(criterion);
    return "string(min(%d,floor(%s*%s%s+%s))/100)"
        .formatted(
            PreviewRules.hundredths(criterion.maxPoints()),
            of,
            factor.numerator(),
            factor.isWhole() ? "" : "/" + factor.denominator(),
            HALF);
  }

  private String earned(String points) {
    return FormTexts.text("points.earned", points, Bilingual.number(criterion.maxPoints()));
  }
}
