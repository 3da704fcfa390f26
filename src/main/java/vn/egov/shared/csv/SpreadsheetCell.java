package vn.egov.shared.csv;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text for a cell of a table that people open in a spreadsheet. There, a text that begins like a
 * formula is one, and runs: whoever may type a name could make the reader's machine do things.
 */
public final class SpreadsheetCell {

  /** Also as the wide forms of East Asian keyboards, and after what a reader does not see. */
  private static final Pattern FORMULA =
      Pattern.compile("(?s)^[\\s\\p{Z}\\p{C}]*+[=+\\-@|＝＋－＠｜].*|[\\t\\r\\n\\x00].*");

  private SpreadsheetCell() {}

  /** The text, with an apostrophe before it where it begins like a formula; empty for nothing. */
  public static String of(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }
}
