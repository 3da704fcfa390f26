package vn.egov.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
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
  private final DataSource database;
  private final Clock clock;

  AccessAtStart(
      EngineAuthorizations authorizations,
      TasklistFilters filters,
      DemoAccounts demo,
      FirstAdministrator administrator,
      Units units,
      DataSource database,
      Clock clock) {
    this.authorizations = authorizations;
    this.filters = filters;
    this.demo = demo;
    this.administrator = administrator;
    this.units = units;
    this.database = database;
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
      DemoPlace.check(database);
      demo.createOffice();
      demo.createFor(today);
    } else {
      administrator.ensure();
    }
  }
}
