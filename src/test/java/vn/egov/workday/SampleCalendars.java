package vn.egov.workday;

import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import vn.egov.audit.AuditTrail;
import vn.egov.shared.RecordedEvents;

/** The calendars that come with the program, without a database. */
public final class SampleCalendars {

  private static final WorkYears YEARS = shippedYears();

  private SampleCalendars() {}

  /** Of 2019 to 2030. */
  public static WorkCalendar calendar() {
    return WorkCalendar.of(YEARS.all());
  }

  public static WorkingDays workingDays() {
    return new WorkingDays(YEARS);
  }

  /** Of some years only. */
  public static WorkCalendar calendar(Integer... years) {
    return WorkCalendar.of(
        Arrays.stream(years).map(year -> YEARS.findById(year).orElseThrow()).toList());
  }

  private static WorkYears shippedYears() {
    WorkYears years = new InMemoryWorkYears();
    ShippedCalendars shipped = new ShippedCalendars();
    ImportWorkYear importYear =
        new ImportWorkYear(
            years,
            shipped,
            mock(AuditTrail.class),
            new RecordedEvents(),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    shipped.years().forEach(year -> importYear.importShipped(year, "tests"));
    return years;
  }
}
