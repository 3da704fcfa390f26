package vn.egov.notice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.egov.shared.OfficeTime;

/** Words and times of notices in one language. */
record NoticeWording(MessageSource messages, Locale locale) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss").withZone(OfficeTime.ZONE);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  String value(Enum<?> value) {
    return text("value." + value.getDeclaringClass().getSimpleName() + "." + value.name());
  }

  String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }

  String time(Instant instant) {
    return TIME.format(instant);
  }

  String day(LocalDate day) {
    return DAY.format(day);
  }
}
