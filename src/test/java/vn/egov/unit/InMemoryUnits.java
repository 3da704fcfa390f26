package vn.egov.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

public final class InMemoryUnits implements Units {

  private final List<Unit> all = new ArrayList<>();

  @Override
  public List<Unit> inForceOn(LocalDate day) {
    return all.stream()
        .filter(unit -> !unit.validFrom().isAfter(day) && lastsBeyond(unit, day))
        .sorted(Comparator.comparing(unit -> unit.code().value()))
        .toList();
  }

  @Override
  public List<Unit> fromDay(String code, LocalDate day) {
    return all.stream()
        .filter(unit -> unit.code().value().equals(code) && lastsBeyond(unit, day))
        .sorted(Comparator.comparing(Unit::validFrom))
        .toList();
  }

  private static boolean lastsBeyond(Unit unit, LocalDate day) {
    return unit.validUntil().map(until -> until.isAfter(day)).orElse(true);
  }

  @Override
  public Unit save(Unit unit) {
    all.add(unit);
    return unit;
  }
}
