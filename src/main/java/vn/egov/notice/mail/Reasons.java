package vn.egov.notice.mail;

import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a mail was not sent, in one line of plain letters: servers write what they like, and the
 * engine's columns do not hold all of it.
 */
final class Reasons {

  private static final int MAX = 300;
  private static final Pattern ODD = Pattern.compile("[^\\x20-\\x7E]+");

  private Reasons() {}

  static String of(Throwable why) {
    StringBuilder text = new StringBuilder();
    @Nullable String before = null;
    for (Throwable t = why; t != null; t = next(t)) {
      String message = t.getMessage() == null ? t.getClass().getSimpleName() : t.getMessage();
      if (!message.equals(before)) {
        text.append(text.isEmpty() ? "" : "; ").append(message);
      }
      before = message;
    }
    String line = ODD.matcher(text).replaceAll(" ").strip();
    return line.length() > MAX ? line.substring(0, MAX) : line;
  }

  private static @Nullable Throwable next(Throwable t) {
    return t instanceof MessagingException m && m.getNextException() != null
        ? m.getNextException()
        : t.getCause();
  }
}
