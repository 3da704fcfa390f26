package vn.egov.sample;

import org.springframework.stereotype.Component;
import vn.egov.audit.Actor;
import vn.egov.workday.ImportWorkYear;
import vn.egov.workday.ShippedCalendars;
import vn.egov.workday.WorkYears;

/** The embedded default knows every year whose calendar comes with the program. */
@Component
class SampleCalendars {

  private final WorkYears years;
  private final ShippedCalendars shipped;
  private final ImportWorkYear importYear;

  SampleCalendars(WorkYears years, ShippedCalendars shipped, ImportWorkYear importYear) {
    this.years = years;
    this.shipped = shipped;
    this.importYear = importYear;
  }

  /** Leaves years alone that are known, whoever imported them. */
  void ensure() {
    for (int year : shipped.years()) {
      if (years.findById(year).isEmpty()) {
        importYear.importShipped(year, Actor.SYSTEM);
      }
    }
  }
}
