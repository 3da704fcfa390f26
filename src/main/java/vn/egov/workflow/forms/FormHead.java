package vn.egov.workflow.forms;

import vn.egov.unit.Tier;

/** The title of a form, with the cycle and the unit that it is about. */
final class FormHead {

  private FormHead() {}

  static Component of(FormKind kind, String version, Tier tier) {
    String subject =
        Markup.escape(FormTexts.text("head.subject", version, FormTexts.text("tier." + tier)));
    return Component.html(
        "head",
        "<h3>"
            + Markup.escape(FormTexts.text("head." + kind.prefix()))
            + "</h3><p class=\"text-muted\">"
            + subject
            + variable("head.cycle", "cycleCode")
            + variable("head.unit", "unitCode")
            + "</p><p>"
            + Markup.escape(FormTexts.text("head." + kind.prefix() + ".help"))
            + "</p>");
  }

  /** form-js escapes what a template inserts into markup. */
  private static String variable(String label, String name) {
    return " · " + Markup.escape(FormTexts.text(label)) + " <strong>{{" + name + "}}</strong>";
  }
}
