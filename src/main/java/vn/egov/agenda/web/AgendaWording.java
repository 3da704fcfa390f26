package vn.egov.agenda.web;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.egov.agenda.AgendaStage;
import vn.egov.agenda.Duty;
import vn.egov.shared.BilingualText;
import vn.egov.shared.web.Notation;

/** The words and days of calendars in their reader's language. */
final class AgendaWording {

  private final MessageSource messages;
  private final Locale locale;
  private final Notation notation;

  AgendaWording(MessageSource messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
    this.notation = new Notation(locale);
  }

  String text(String key, Object... arguments) {
    Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
    return messages.getMessage("agenda." + key, words, locale);
  }

  String stage(AgendaStage stage) {
    return text("stage." + stage);
  }

  String duty(Duty duty) {
    return text("duty." + duty);
  }

  String name(BilingualText name) {
    return name.in(locale);
  }

  Notation notation() {
    return notation;
  }

  /** {@code Thứ Ba, 13/02/2029}. */
  String day(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale) + ", " + notation.day(day);
  }

  String language() {
    return locale.getLanguage().equals("en") ? "en" : "vi";
  }
}
