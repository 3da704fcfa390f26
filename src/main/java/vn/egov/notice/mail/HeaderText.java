package vn.egov.notice.mail;

import java.util.regex.Pattern;

/** Text for the head of a mail, where the end of a line would begin another field. */
final class HeaderText {

  private static final int MAX = 200;
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");

  private HeaderText() {}

  static String clean(String text) {
    String line = BREAKS.matcher(text).replaceAll(" ").strip();
    if (line.length() <= MAX) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(MAX - 1)) ? MAX - 1 : MAX;
    return line.substring(0, end) + "…";
  }
}
