package vn.egov.publication.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.egov.shared.BilingualText;
import vn.egov.shared.web.Notation;
import vn.egov.unit.Tier;

/** The words, numbers and days of a page in its reader's language. */
final class Wording {

  private final MessageSource messages;
  private final Locale locale;
  private final Notation notation;

  Wording(MessageSource messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
    this.notation = new Notation(locale);
  }

  /** Numbers among the arguments are written as they are, without separators of thousands. */
  String text(String key, Object... arguments) {
    Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
    return messages.getMessage("page." + key, words, locale);
  }

  String name(BilingualText name) {
    return name.in(locale);
  }

  /** Two places, as all points are printed: {@code 40,60}. */
  String points(BigDecimal points) {
    return notation.twoPlaces(points);
  }

  /** Two places, empty where nothing is applicable: {@code 70,00 %}. */
  String percent(@Nullable BigDecimal percent) {
    return percent == null ? "" : text("percent", notation.twoPlaces(percent));
  }

  /** A threshold, which is a round number as a rule: {@code 70 %}. */
  String threshold(BigDecimal percent) {
    return text("percent", notation.shortest(percent));
  }

  /** With its sign, as a change is printed: {@code +2,64}. */
  String change(BigDecimal difference) {
    String sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "±";
    return sign + notation.twoPlaces(difference.abs());
  }

  String day(LocalDate day) {
    return notation.day(day);
  }

  String day(Instant instant) {
    return notation.day(instant);
  }

  String level(int level) {
    return text("level", level);
  }

  String tier(Tier tier) {
    return text("tier." + tier.name());
  }
}
