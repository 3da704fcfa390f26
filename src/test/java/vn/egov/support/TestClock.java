package vn.egov.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.egov.shared.OfficeTime;

/** One clock for the application and the engine, which tests move. */
@TestConfiguration(proxyBeanMethods = false)
public class TestClock {

  @Bean
  Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
      }
    };
  }

  /** Noon of a day at the office. */
  public static void set(LocalDate day) {
    ClockUtil.setCurrentTime(
        Date.from(day.atTime(LocalTime.NOON).atZone(OfficeTime.ZONE).toInstant()));
  }

  public static void set(Instant instant) {
    ClockUtil.setCurrentTime(Date.from(instant));
  }

  /** From this instant on, as fast as any clock. */
  public static void run(Instant from) {
    ClockUtil.offset(from.toEpochMilli() - System.currentTimeMillis());
  }

  public static void reset() {
    ClockUtil.reset();
  }
}
