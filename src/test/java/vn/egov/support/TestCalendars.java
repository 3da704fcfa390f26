package vn.egov.support;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import vn.egov.workday.ImportWorkYear;
import vn.egov.workday.ShippedCalendars;

/** The working days of all years that come with the program, before any test begins. */
@TestComponent
public class TestCalendars {

  private final ShippedCalendars shipped;
  private final ImportWorkYear importYear;

  TestCalendars(ShippedCalendars shipped, ImportWorkYear importYear) {
    this.shipped = shipped;
    this.importYear = importYear;
  }

  @EventListener(ApplicationReadyEvent.class)
  public void importAll() {
    shipped.years().forEach(year -> importYear.importShipped(year, "tests"));
  }
}
