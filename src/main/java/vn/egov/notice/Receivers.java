package vn.egov.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.egov.shared.OfficeTime;
import vn.egov.shared.UseCase;
import vn.egov.unit.UnitCode;
import vn.egov.unit.Units;

/** Finds the addresses of those who are to be told, each once. */
@UseCase
class Receivers {

  private final Units units;
  private final Audiences audiences;
  private final Clock clock;

  Receivers(Units units, Audiences audiences, Clock clock) {
    this.units = units;
    this.audiences = audiences;
    this.clock = clock;
  }

  String audienceOf(NoticeKind kind, Occasion occasion) {
    return switch (kind.to()) {
      case PERSON -> "@" + occasion.account();
      case EVERY_UNIT -> "*";
      case UNIT, DISTRICT, MANAGERS -> audiences.groupOf(kind.to(), occasion.unit());
    };
  }

  /** Of the unit or district, and of the members of the group. */
  SortedSet<String> addressesOf(NoticeKind kind, Occasion occasion) {
    SortedSet<String> found = new TreeSet<>();
    switch (kind.to()) {
      case PERSON -> add(found, personsAddress(occasion));
      case EVERY_UNIT -> {}
      case UNIT, DISTRICT, MANAGERS -> {
        if (occasion.unit() != null) {
          add(found, addressOf(occasion.unit()));
        }
        audiences
            .addressesIn(audiences.groupOf(kind.to(), occasion.unit()))
            .forEach(address -> add(found, address));
      }
    }
    return found;
  }

  private String personsAddress(Occasion occasion) {
    return occasion.account() == null ? "" : audiences.addressOf(occasion.account()).orElse("");
  }

  private String addressOf(UnitCode unit) {
    LocalDate today = OfficeTime.dayOf(clock.instant());
    return units.fromDay(unit.value(), today).stream()
        .filter(row -> !row.validFrom().isAfter(today))
        .findFirst()
        .flatMap(row -> row.email())
        .orElse("");
  }

  private static void add(SortedSet<String> found, String address) {
    MailAddress.of(address).ifPresent(sound -> found.add(sound.value()));
  }
}
