package vn.egov.workflow.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.egov.criteria.Criterion;
import vn.egov.criteria.ScoringRule;
import vn.egov.scoring.json.AnswersJson;

/**
 * The fields by which a criterion is answered. They write into {@code answers.<criterion>}, and
 * nothing else does, since the server refuses what it does not know.
 */
final class AnswerControls {

  /** Longest text that the server takes. */
  static final int MAX_TEXT = 2000;

  private static final int POINTS = 5;
  private static final BigDecimal FULL = new BigDecimal(100);

  private final Criterion criterion;
  private final String key;

  AnswerControls(Criterion criterion) {
    this.criterion = criterion;
    this.key = AnswersJson.key(criterion.code());
  }

  /** The controls of the value with the points that it earns beside them. */
  List<Component> wide() {
    return value(POINTS);
  }

  /** The same one below the other, for a column with a heading, and a field for the reason. */
  List<Component> narrow(String noteLabel) {
    List<Component> fields = new ArrayList<>(value(Component.WIDTH));
    fields.add(note(noteLabel));
    return fields;
  }

  /** Where the criterion may be not applicable, a check box makes the controls disappear. */
  private List<Component> value(int pointsWidth) {
    if (!criterion.notApplicableAllowed()) {
      return controls(pointsWidth);
    }
    return List.of(
        field("checkbox", "notApplicable", FormTexts.text("answer.not-applicable")),
        Component.group(key + "_controls", "", false, controls(pointsWidth))
            .hiddenIf("=answers." + key + ".notApplicable = true"));
  }

  private List<Component> controls(int pointsWidth) {
    boolean beside = pointsWidth < Component.WIDTH;
    String row = key + "_value";
    int width = beside ? Component.WIDTH - pointsWidth : Component.WIDTH;
    List<Component> controls = new ArrayList<>();
    ScoringRule rule = criterion.rule();
    if (rule instanceof ScoringRule.Ratio ratio) {
      controls.add(number("numerator").at(row, width / 2));
      controls.add(denominator(ratio.targetPercent()).at(row, width - width / 2));
    } else if (rule instanceof ScoringRule.Count) {
      controls.add(number("count").integer().at(row, width));
    } else {
      String choices = rule instanceof ScoringRule.YesNo ? Choices.YES_NO : key;
      String label = beside ? FormTexts.text("answer.value") : "";
      controls.add(radio(label, choices).at(row, width));
    }
    controls.add(CriterionPoints.of(criterion).at(beside ? row : key + "_earned", pointsWidth));
    return controls;
  }

  private Component radio(String label, String choices) {
    return field("radio", "value", label)
        .optionsFrom(Choices.expression("answers." + key, choices));
  }

  private Component denominator(BigDecimal target) {
    Component denominator = number("denominator");
    return target.compareTo(FULL) == 0
        ? denominator
        : denominator.describedAs(FormTexts.text("answer.target", Bilingual.number(target)));
  }

  private Component number(String name) {
    return Opening.writableOnceDrawn(
        field("number", name, FormTexts.text("answer." + name)).min(0));
  }

  Component evidence() {
    String label = criterion.evidenceRequired() ? "answer.evidence-required" : "answer.evidence";
    return field("textfield", "evidence", FormTexts.text(label))
        .describedAs(FormTexts.text("answer.evidence-help"))
        .maxLength(MAX_TEXT);
  }

  Component note(String label) {
    return field("textarea", "note", label).maxLength(MAX_TEXT);
  }

  private Component field(String type, String name, String label) {
    return Component.field(type, key + "_" + name, "answers." + key + "." + name, label);
  }
}
