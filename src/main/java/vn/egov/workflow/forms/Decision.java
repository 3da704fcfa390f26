package vn.egov.workflow.forms;

import java.util.List;

/** The choice that ends a check: it stands, or it goes back with a reason. */
final class Decision {

  private static final String RETURNED = "RETURNED";

  private Decision() {}

  static List<Component> of(String outcome, String accepted) {
    return List.of(
        Component.field("radio", outcome, outcome, FormTexts.text(outcome))
            .option(accepted, FormTexts.text(outcome + "." + accepted))
            .option(RETURNED, FormTexts.text(outcome + "." + RETURNED))
            .required(),
        remarks(FormTexts.text("remarks.return"))
            .hiddenIf("=%s != \"%s\"".formatted(outcome, RETURNED)));
  }

  static Component remarks(String label) {
    return Component.field("textarea", "remarks", "remarks", label)
        .required()
        .maxLength(AnswerControls.MAX_TEXT);
  }
}
