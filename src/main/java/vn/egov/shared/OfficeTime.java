package vn.egov.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time by which the offices work: Viet Nam has one zone and no daylight saving time. */
public final class OfficeTime {

  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private OfficeTime() {}

  /** The last second of the day; a deadline on a day includes all of it. */
  public static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZONE).toInstant().minusSeconds(1);
  }

  public static LocalDate dayOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }
}
