package vn.egov.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.BilingualText;
import vn.egov.shared.csv.CsvFaults;
import vn.egov.shared.csv.CsvRow;
import vn.egov.shared.csv.CsvTable;

/** The table of units as administrators write it. */
final class UnitsTable {

  private static final List<String> COLUMNS =
      List.of("code", "name_vi", "name_en", "tier", "parent_code", "verifier_code", "email");

  private UnitsTable() {}

  record Entry(long line, UnitProfile profile) {}

  static List<Entry> read(String csv, CsvFaults faults) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Long> seen = new HashMap<>();
    for (CsvRow row : CsvTable.read(csv, COLUMNS, faults).rows()) {
      Long before = seen.putIfAbsent(row.text("code"), row.line());
      if (before != null) {
        row.fault("code", "csv.duplicate", before);
        continue;
      }
      UnitProfile profile = profile(row);
      if (profile != null) {
        entries.add(new Entry(row.line(), profile));
      }
    }
    return entries;
  }

  private static @Nullable UnitProfile profile(CsvRow row) {
    UnitCode code = code(row, "code", false);
    BilingualText name =
        new BilingualText(row.required("name_vi", 200), row.required("name_en", 200));
    Tier tier = row.oneOf("tier", Tier.class).orElse(null);
    UnitCode parent = code(row, "parent_code", true);
    UnitCode verifier = code(row, "verifier_code", true);
    String email = row.email("email");
    return code == null || tier == null
        ? null
        : new UnitProfile(code, name, tier, parent, verifier, email);
  }

  private static @Nullable UnitCode code(CsvRow row, String column, boolean optional) {
    String text = row.text(column);
    if (text.isEmpty() && optional) {
      return null;
    }
    row.matching(column, UnitCode.PATTERN, "S01, 061, 01852");
    return UnitCode.PATTERN.matcher(text).matches() ? new UnitCode(text) : null;
  }

  /** A parent or verifier must be a unit, of the file or known; only districts verify. */
  static void checkReferences(List<Entry> entries, Map<String, Tier> known, CsvFaults faults) {
    Map<String, Tier> tiers = new HashMap<>(known);
    entries.forEach(e -> tiers.put(e.profile().code().value(), e.profile().tier()));
    for (Entry entry : entries) {
      checkDistrict(entry, "parent_code", entry.profile().parent(), tiers, faults);
      checkDistrict(entry, "verifier_code", entry.profile().verifier(), tiers, faults);
    }
  }

  private static void checkDistrict(
      Entry entry,
      String column,
      @Nullable UnitCode code,
      Map<String, Tier> tiers,
      CsvFaults faults) {
    if (code != null && tiers.get(code.value()) != Tier.DISTRICT) {
      faults.add(entry.line(), column, code.value(), "unit.not-a-district");
    }
  }
}
