package vn.egov.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is what a program that others have made reads. */
class CalendarLinesTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Hạn: nộp, xác minh; \\n không phải dòng mới \\ hết",
        "một\nhai\r\nba",
        "Ủy ban nhân dân huyện Chợ Đồn, tỉnh Bắc Kạn: tự đánh giá mức độ chính quyền điện tử 📎📎📎",
        "aạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạạ",
        "BEGIN:VEVENT\r\nSUMMARY:khác",
        "1234567890123456789012345678901234567890123456789012345678901234567890123456789012345"
      })
  void aTextComesBackAsItWas(String text) {
    ICalendar read = Biweekly.parse(event(text)).first();
    assertThat(read.getEvents()).hasSize(1);
    assertThat(read.getEvents().get(0).getSummary().getValue()).isEqualToNormalizingNewlines(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 64, 65, 66, 67, 68, 74, 75, 76, 200, 1000})
  void noLineIsLongerThan75OctetsNorCutWithinACharacter(int length) {
    for (String character : new String[] {"a", "é", "ạ", "📎"}) {
      String text = character.repeat(length);
      for (String line : event(text).split("\r\n")) {
        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        assertThat(line).doesNotContain("\n", "\r");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
      }
      assertThat(Biweekly.parse(event(text)).first().getEvents().get(0).getSummary().getValue())
          .isEqualTo(text);
    }
  }

  /** Not every program forgives what the one of these tests does. */
  @Test
  void escapesWhatEndsAValue() {
    assertThat(event("a,b;c\\d\ne")).contains("SUMMARY:a\\,b\\;c\\\\d\\ne\r\n");
  }

  /** A name of a unit that an administrator imports must not add properties. */
  @ParameterizedTest
  @ValueSource(strings = {"a\r\nATTACH:x", "a\nATTACH:x", "a\rATTACH:x", "a\u0085ATTACH:x"})
  void nothingIsAddedByAText(String text) {
    assertThat(event(text).split("[\r\n]+")).noneMatch(line -> line.startsWith("ATTACH"));
  }

  private static String event(String summary) {
    CalendarLines lines = new CalendarLines();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("BEGIN", "VEVENT");
    lines.moment("DTSTAMP", Instant.parse("2030-01-02T03:04:05Z"));
    lines.day("DTSTART", LocalDate.of(2030, 1, 2));
    lines.text("SUMMARY", summary);
    lines.add("END", "VEVENT");
    lines.add("END", "VCALENDAR");
    assertThat(lines.toString())
        .contains("DTSTAMP:20300102T030405Z\r\n", "DTSTART;VALUE=DATE:20300102\r\n");
    return lines.toString();
  }
}
