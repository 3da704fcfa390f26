package vn.egov.workflow.forms;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.egov.criteria.Band;
import vn.egov.criteria.ScoringRule;

/**
 * The answers that a list of radio buttons offers.
 *
 * <p>form-js has no way to take a choice back. It drops a value that is not among the options,
 * though: so one option more stands in the list as long as it is not chosen.
 */
final class Choices {

  /** Under which the choice between yes and no stands in the {@link PreviewRules}. */
  static final String YES_NO = "yesNo";

  /** No band has this code, and it is gone before anybody could send it. */
  private static final String TAKE_BACK = "<take back>";

  private final List<Choice> choices;

  private Choices(List<Choice> choices) {
    this.choices = choices;
  }

  static Choices yesNo() {
    return new Choices(
        List.of(
            new Choice("yes", FormTexts.text("answer.yes")),
            new Choice("no", FormTexts.text("answer.no"))));
  }

  static Choices of(ScoringRule.Tiered rule) {
    return new Choices(
        rule.bands().stream().map(band -> new Choice(band.code(), label(band))).toList());
  }

  private static String label(Band band) {
    return FormTexts.text(
        "answer.band", Bilingual.of(band.label()), Bilingual.number(band.points()));
  }

  /** The expression that yields the options of an answer. */
  static String expression(String answer, String name) {
    String list = PreviewRules.NAME + "." + name;
    return "=if %s.value = %s then %s.choices else %s.all"
        .formatted(answer, Feel.string(TAKE_BACK), list, list);
  }

  void addTo(ObjectNode rules) {
    ArrayNode plain = rules.putArray("choices");
    ArrayNode all = rules.putArray("all");
    for (Choice choice : choices) {
      choice.addTo(plain);
      choice.addTo(all);
    }
    new Choice(TAKE_BACK, FormTexts.text("answer.take-back")).addTo(all);
  }

  private record Choice(String value, String label) {
    void addTo(ArrayNode options) {
      options.addObject().put("value", value).put("label", Feel.plain(label));
    }
  }
}
