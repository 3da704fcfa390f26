package vn.egov.access.accounts;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.egov.shared.OfficeTime;
import vn.egov.unit.Units;

/** The register of units as it is today. */
@Component
class CurrentUnits {

  private final Units units;
  private final Clock clock;

  CurrentUnits(Units units, Clock clock) {
    this.units = units;
    this.clock = clock;
  }

  UnitsToday get() {
    return new UnitsToday(units.inForceOn(OfficeTime.dayOf(clock.instant())));
  }
}
