package vn.egov.workflow.forms;

import vn.egov.shared.BilingualText;

/** Static markup around texts of the methodology, which never becomes markup itself. */
final class Markup {

  private Markup() {}

  /** Also keeps form-js from finding a template in it. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("{", "&#123;")
        .replace("}", "&#125;");
  }

  /** Vietnamese, then English in a quieter tone. */
  static String bilingual(BilingualText text) {
    return escape(text.vi())
        + (text.en().isBlank()
            ? ""
            : " <span class=\"text-muted\">/ " + escape(text.en()) + "</span>");
  }

  static String strong(String text) {
    return "<strong>" + escape(text) + "</strong>";
  }
}
