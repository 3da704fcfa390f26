package vn.egov.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.egov.audit.RecordedTrail;
import vn.egov.criteria.SampleCriteria;
import vn.egov.shared.MovableClock;

/** The units of the sample, taken over by the product's own import, for tests. */
public final class SampleUnits {

  private SampleUnits() {}

  public static List<Unit> all() {
    Register register = new Register();
    new ImportUnits(register, new RecordedTrail(MovableClock.atNoonOf("2019-01-01")).trail())
        .importUnits(SampleCriteria.text("/sample/units.csv"), LocalDate.of(2019, 1, 1));
    return register.inForceOn(LocalDate.of(2020, 6, 30));
  }

  /** A register in memory. */
  static final class Register implements Units {

    final List<Unit> rows = new ArrayList<>();

    @Override
    public List<Unit> inForceOn(LocalDate day) {
      return rows.stream()
          .filter(u -> !u.validFrom().isAfter(day))
          .filter(u -> u.validUntil().map(day::isBefore).orElse(true))
          .sorted(Comparator.comparing(u -> u.code().value()))
          .toList();
    }

    @Override
    public List<Unit> fromDay(String code, LocalDate day) {
      return rows.stream()
          .filter(u -> u.code().value().equals(code))
          .filter(u -> u.validUntil().map(day::isBefore).orElse(true))
          .sorted(Comparator.comparing(Unit::validFrom))
          .toList();
    }

    @Override
    public Unit save(Unit unit) {
      rows.add(unit);
      return unit;
    }
  }
}
