package vn.egov.shared.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.egov.shared.OfficeTime;

/** Numbers, days and times as pages print them in their reader's language. */
public final class Notation {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

  private final DecimalFormat twoPlaces;
  private final DecimalFormat shortest;

  public Notation(Locale locale) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    this.twoPlaces = new DecimalFormat("0.00", symbols);
    this.shortest = new DecimalFormat("0.##########", symbols);
  }

  /** Two places, as all points are printed: {@code 40,60}. */
  public String twoPlaces(BigDecimal number) {
    return twoPlaces.format(number.setScale(2, RoundingMode.HALF_UP));
  }

  /** As many places as there are: {@code 70}. */
  public String shortest(BigDecimal number) {
    return shortest.format(number);
  }

  public String day(LocalDate day) {
    return DAY.format(day);
  }

  public String day(Instant instant) {
    return day(OfficeTime.dayOf(instant));
  }

  /** Day and minute at the office. */
  public String moment(Instant instant) {
    return MOMENT.format(instant.atZone(OfficeTime.ZONE));
  }
}
