package vn.egov.workflow.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pieces of FEEL as form-js 1.8.7 evaluates it. */
final class Feel {

  /** Formats hundredths in the Vietnamese way: 4060 becomes 40,60. */
  static final String FORMAT =
      "function(h) string(floor(h/100)) + \",\" + substring(string(h+100),-2)";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  private Feel() {}

  /** A literal; FEEL here knows no escape but that of the quotation mark. */
  static String string(String text) {
    return "\"" + text.replace("\\", "/").replace("\"", "\\\"") + "\"";
  }

  /**
   * A concatenation.
   *
   * @param text with {@code {0}}, {@code {1}} in the places of the expressions
   */
  static String concat(String text, String... expressions) {
    List<String> parts = new ArrayList<>();
    Matcher placeholder = PLACEHOLDER.matcher(text);
    int from = 0;
    while (placeholder.find()) {
      if (placeholder.start() > from) {
        parts.add(string(text.substring(from, placeholder.start())));
      }
      parts.add(expressions[Integer.parseInt(placeholder.group(1))]);
      from = placeholder.end();
    }
    if (from < text.length() || parts.isEmpty()) {
      parts.add(string(text.substring(from)));
    }
    return String.join(" + ", parts);
  }

  /** Numbers with a decimal comma; the text around them must hold no point. */
  static String comma(String expression) {
    return "replace(" + expression + ",\"[.]\",\",\")";
  }

  /** Text that form-js takes neither for an expression nor for a template. */
  static String plain(String text) {
    String harmless = text.replace("{{", "{ {");
    return harmless.startsWith("=") ? " " + harmless : harmless;
  }
}
