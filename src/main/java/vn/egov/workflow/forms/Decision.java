package vn.egov.workflow.forms;

import java.util.List;

/**
 * The choice that ends a check: it stands, or it goes back with a reason.
 *
 * <p>The server asks for the reason, not the form: form-js remembers the error of a required field
 * when the field disappears, and Tasklist would not let anybody complete the task any more.
 */
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
        .maxLength(AnswerControls.MAX_TEXT);
  }
}
