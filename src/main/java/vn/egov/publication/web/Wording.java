package vn.egov.publication.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.egov.shared.BilingualText;
import vn.egov.shared.OfficeTime;
import vn.egov.unit.Tier;

/** The words, numbers and days of a page in its reader's language. */
final class Wording {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final MessageSource messages;
  private final Locale locale;
  private final DecimalFormat twoPlaces;
  private final DecimalFormat shortest;

  Wording(MessageSource messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    this.twoPlaces = new DecimalFormat("0.00", symbols);
    this.shortest = new DecimalFormat("0.##########", symbols);
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
    return rounded(points);
  }

  /** Two places, empty where nothing is applicable: {@code 70,00 %}. */
  String percent(@Nullable BigDecimal percent) {
    return percent == null ? "" : text("percent", rounded(percent));
  }

  /** A threshold, which is a round number as a rule: {@code 70 %}. */
  String threshold(BigDecimal percent) {
    return text("percent", shortest.format(percent));
  }

  /** With its sign, as a change is printed: {@code +2,64}. */
  String change(BigDecimal difference) {
    String sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "±";
    return sign + rounded(difference.abs());
  }

  String day(LocalDate day) {
    return DAY.format(day);
  }

  String day(Instant instant) {
    return day(OfficeTime.dayOf(instant));
  }

  String level(int level) {
    return text("level", level);
  }

  String tier(Tier tier) {
    return text("tier." + tier.name());
  }

  private String rounded(BigDecimal number) {
    return twoPlaces.format(number.setScale(2, RoundingMode.HALF_UP));
  }
}
