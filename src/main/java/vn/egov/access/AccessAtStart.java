package vn.egov.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.egov.shared.OfficeTime;
import vn.egov.unit.Unit;
import vn.egov.unit.Units;

/** Puts groups, rights and accounts in place before the web server opens its port. */
@Component
class AccessAtStart implements SmartInitializingSingleton {

  private final EngineAuthorizations authorizations;
  private final TasklistFilters filters;
  private final DemoAccounts demo;
  private final FirstAdministrator administrator;
  private final Units units;
  private final Clock clock;

  AccessAtStart(
      EngineAuthorizations authorizations,
      TasklistFilters filters,
      DemoAccounts demo,
      FirstAdministrator administrator,
      Units units,
      Clock clock) {
    this.authorizations = authorizations;
    this.filters = filters;
    this.demo = demo;
    this.administrator = administrator;
    this.units = units;
    this.clock = clock;
  }

  @Override
  public void afterSingletonsInstantiated() {
    authorizations.ensureOffice();
    filters.ensure();
    List<Unit> today = units.inForceOn(OfficeTime.dayOf(clock.instant()));
    authorizations.ensureGroups(
        today.stream().map(Unit::code).toList(),
        today.stream().map(Unit::verifier).flatMap(Optional::stream).distinct().toList());
    if (demo.isEnabled()) {
      demo.createOffice();
      demo.createFor(today);
    } else {
      administrator.ensure();
    }
  }
}
