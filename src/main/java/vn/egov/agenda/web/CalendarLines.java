package vn.egov.agenda.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The lines of an iCalendar (RFC 5545): escaped, ended by CRLF, folded after 75 octets. */
final class CalendarLines {

  private static final int MOST_OCTETS = 75;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder lines = new StringBuilder();

  /**
   * @param value as it is to stand there; of the kinds that need no escaping
   */
  void add(String name, String value) {
    fold(name + ":" + value);
  }

  void text(String name, String value) {
    add(name, escaped(value));
  }

  void day(String name, LocalDate day) {
    add(name + ";VALUE=DATE", DAY.format(day));
  }

  void moment(String name, Instant moment) {
    add(name, MOMENT.format(moment));
  }

  /** Control characters have no place in a text, except the end of a line. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.replace("\r\n", "\n")
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(c);
                case '\n' -> escaped.append("\\n");
                default -> escaped.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
              }
            });
    return escaped.toString();
  }

  /** Between characters, never within the octets of one; the space that begins a line counts. */
  private void fold(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      String character = Character.toString(line.codePointAt(i));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MOST_OCTETS) {
        lines.append("\r\n ");
        octets = 1;
      }
      lines.append(character);
      octets += size;
    }
    lines.append("\r\n");
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
