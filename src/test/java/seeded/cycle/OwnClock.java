package seeded.cycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

/** Asks the machine for the time. */
class OwnClock {

  LocalDate today() {
    return LocalDate.now();
  }

  Instant now() {
    return Instant.now();
  }

  long millis() {
    return System.currentTimeMillis();
  }

  Date date() {
    return new Date();
  }

  Clock clock() {
    return Clock.systemDefaultZone();
  }
}
