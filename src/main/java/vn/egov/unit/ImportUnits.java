package vn.egov.unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.shared.UseCase;
import vn.egov.shared.csv.CsvFaults;

/**
 * Takes a register of units over from a table. Units that are in it with the same data stay as they
 * are; changed ones end and begin anew on the given day; units that it does not name are left
 * alone.
 */
@UseCase
public class ImportUnits {

  private final Units units;
  private final AuditTrail trail;

  ImportUnits(Units units, AuditTrail trail) {
    this.units = units;
    this.trail = trail;
  }

  /**
   * @param csv columns {@code code,name_vi,name_en,tier,parent_code,verifier_code,email}
   * @param validFrom first day on which the table holds
   * @throws vn.egov.shared.BusinessRuleViolation with every fault of the table; nothing is stored
   */
  public Imported importUnits(String csv, LocalDate validFrom) {
    Imported imported = store(csv, validFrom);
    tell(imported, validFrom);
    return imported;
  }

  private void tell(Imported imported, LocalDate validFrom) {
    trail.record(
        AuditEvent.of(AuditAction.UNITS_IMPORTED)
            .with("validFrom", validFrom)
            .with("read", imported.read())
            .with("stored", imported.stored())
            .with("ended", imported.ended()));
  }

  private Imported store(String csv, LocalDate validFrom) {
    CsvFaults faults = new CsvFaults();
    List<UnitsTable.Entry> entries = UnitsTable.read(csv, faults);
    Map<String, Tier> tiers = new HashMap<>();
    units.inForceOn(validFrom).forEach(u -> tiers.put(u.code().value(), u.tier()));
    UnitsTable.checkReferences(entries, tiers, faults);
    entries.forEach(e -> checkPeriod(e, validFrom, faults));
    faults.refuseIfAny();
    int stored = 0;
    for (UnitsTable.Entry entry : entries) {
      if (store(entry.profile(), validFrom)) {
        stored++;
      }
    }
    return new Imported(entries.size(), stored, 0);
  }

  /**
   * The same for a table that names every unit there is: those that it leaves out are dissolved.
   *
   * @param validFrom first day on which the table holds, and on which the others no longer exist
   */
  public Imported importRegister(String csv, LocalDate validFrom) {
    Imported imported = store(csv, validFrom);
    Set<UnitCode> named =
        UnitsTable.read(csv, new CsvFaults()).stream()
            .map(entry -> entry.profile().code())
            .collect(Collectors.toSet());
    List<Unit> left =
        units.inForceOn(validFrom).stream().filter(unit -> !named.contains(unit.code())).toList();
    left.forEach(unit -> unit.endOn(validFrom));
    Imported whole = new Imported(imported.read(), imported.stored(), left.size());
    tell(whole, validFrom);
    return whole;
  }

  /** A row may not begin before one that is already known: history is not rewritten. */
  private void checkPeriod(UnitsTable.Entry entry, LocalDate validFrom, CsvFaults faults) {
    units.fromDay(entry.profile().code().value(), validFrom).stream()
        .filter(u -> u.validFrom().isAfter(validFrom))
        .findFirst()
        .ifPresent(
            u ->
                faults.add(
                    entry.line(), "code", u.code().value(), "unit.later-period", u.validFrom()));
  }

  private boolean store(UnitProfile profile, LocalDate validFrom) {
    for (Unit current : units.fromDay(profile.code().value(), validFrom)) {
      if (current.isDescribedBy(profile)) {
        return false;
      }
      if (current.validFrom().equals(validFrom)) {
        current.correct(profile);
        return true;
      }
      current.endOn(validFrom);
    }
    units.save(new Unit(profile, validFrom));
    return true;
  }

  /**
   * @param read rows of the table
   * @param stored rows that were new or changed
   * @param ended units that were dissolved, because a whole register left them out
   */
  public record Imported(int read, int stored, int ended) {}
}
