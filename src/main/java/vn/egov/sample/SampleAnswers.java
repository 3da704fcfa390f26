package vn.egov.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.egov.scoring.RawAnswer;
import vn.egov.shared.csv.CsvFaults;
import vn.egov.shared.csv.CsvRow;
import vn.egov.shared.csv.CsvTable;

/** What the units of the sample declare, by unit code. */
final class SampleAnswers {

  private static final List<String> COLUMNS =
      List.of(
          "unit_code",
          "criterion_code",
          "value",
          "numerator",
          "denominator",
          "count",
          "not_applicable",
          "note");

  private final Map<String, List<RawAnswer>> byUnit = new HashMap<>();

  SampleAnswers(String csv) {
    CsvFaults faults = new CsvFaults();
    for (CsvRow row : CsvTable.read(csv, COLUMNS, faults).rows()) {
      byUnit.computeIfAbsent(row.text("unit_code"), unit -> new ArrayList<>()).add(answer(row));
    }
    faults.refuseIfAny();
  }

  private static RawAnswer answer(CsvRow row) {
    return new RawAnswer(
        row.text("criterion_code"),
        orNull(row.text("value")),
        orNull(row.text("numerator")),
        orNull(row.text("denominator")),
        orNull(row.text("count")),
        row.yesNo("not_applicable"),
        orNull(row.text("note")),
        null);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  List<RawAnswer> of(String unit) {
    return byUnit.getOrDefault(unit, List.of());
  }
}
