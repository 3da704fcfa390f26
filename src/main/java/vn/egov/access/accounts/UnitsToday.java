package vn.egov.access.accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.egov.unit.Unit;
import vn.egov.unit.UnitCode;

/** The units in force on the day on which somebody is given a post. */
final class UnitsToday {

  private final Map<String, UnitCode> codes;
  private final Set<UnitCode> verifiers;

  UnitsToday(List<Unit> units) {
    this.codes =
        units.stream()
            .map(Unit::code)
            .collect(Collectors.toMap(UnitCode::value, Function.identity(), (a, b) -> a));
    this.verifiers =
        units.stream().map(Unit::verifier).flatMap(Optional::stream).collect(Collectors.toSet());
  }

  Optional<UnitCode> find(String code) {
    return Optional.ofNullable(codes.get(code));
  }

  /** Whether some unit is verified by this one. */
  boolean verifies(UnitCode unit) {
    return verifiers.contains(unit);
  }
}
