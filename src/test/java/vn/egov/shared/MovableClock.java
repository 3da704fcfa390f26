package vn.egov.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
public final class MovableClock extends Clock {

  private Instant now;

  public MovableClock(Instant now) {
    this.now = now;
  }

  /** Noon of an office day. */
  public static MovableClock atNoonOf(String day) {
    return new MovableClock(noonOf(day));
  }

  public static Instant noonOf(String day) {
    return LocalDate.parse(day).atTime(LocalTime.NOON).atZone(OfficeTime.ZONE).toInstant();
  }

  public void moveTo(Instant instant) {
    now = instant;
  }

  public void moveToNoonOf(String day) {
    moveTo(noonOf(day));
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
