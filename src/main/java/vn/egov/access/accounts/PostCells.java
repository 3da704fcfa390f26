package vn.egov.access.accounts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.csv.CsvRow;
import vn.egov.unit.UnitCode;

/** The cells {@code role} and {@code unit} of a row. */
final class PostCells {

  private PostCells() {}

  /** Null if they name no post, which is reported. */
  static @Nullable Post read(CsvRow row, UnitsToday units) {
    Role role = Role.ofCode(row.text("role")).orElse(null);
    if (role == null) {
      row.fault("role", "csv.one-of", Role.codes());
      return null;
    }
    return role.isOfUnit() ? ofUnit(row, role, units) : ofOffice(row, role);
  }

  private static Post ofOffice(CsvRow row, Role role) {
    if (!row.text("unit").isEmpty()) {
      row.fault("unit", "account.role-without-unit", role.code());
    }
    return new Post(role, null);
  }

  private static @Nullable Post ofUnit(CsvRow row, Role role, UnitsToday units) {
    Optional<UnitCode> unit = units.find(row.text("unit"));
    if (row.text("unit").isEmpty()) {
      row.fault("unit", "csv.required");
    } else if (unit.isEmpty()) {
      row.fault("unit", "account.unit-unknown");
    } else if (role == Role.VERIFIER && !units.verifies(unit.get())) {
      row.fault("unit", "account.unit-not-verifying");
    }
    return unit.map(code -> new Post(role, code)).orElse(null);
  }
}
