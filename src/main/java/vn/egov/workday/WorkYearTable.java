package vn.egov.workday;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.csv.CsvFaults;
import vn.egov.shared.csv.CsvRow;
import vn.egov.shared.csv.CsvTable;

/** The table of a year as administrators write it. */
final class WorkYearTable {

  private static final List<String> COLUMNS = List.of("date", "kind", "name");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** A first line that tells where the table comes from; it is no row. */
  private static final Pattern REMARK = Pattern.compile("\\A\\uFEFF?# ?([^\\r\\n]*)");

  private WorkYearTable() {}

  static Map<LocalDate, SpecialDay> read(int year, String csv, CsvFaults faults) {
    Map<LocalDate, SpecialDay> days = new TreeMap<>();
    Map<String, Long> seen = new HashMap<>();
    String table = REMARK.matcher(csv).replaceFirst("");
    for (CsvRow row : CsvTable.read(table, COLUMNS, faults).rows()) {
      Long before = seen.putIfAbsent(row.text("date"), row.line());
      if (before != null) {
        row.fault("date", "csv.duplicate", before);
        continue;
      }
      LocalDate day = day(row, year);
      SpecialDay special = special(row, day);
      if (day != null && special != null) {
        days.put(day, special);
      }
    }
    return days;
  }

  private static @Nullable LocalDate day(CsvRow row, int year) {
    String text = row.text("date");
    try {
      LocalDate day = DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
      if (day == null) {
        row.fault("date", "csv.pattern", year + "-09-02");
      } else if (day.getYear() != year) {
        row.fault("date", "workday.outside-year", year);
        return null;
      }
      return day;
    } catch (DateTimeParseException e) {
      row.fault("date", "csv.pattern", year + "-09-02");
      return null;
    }
  }

  private static @Nullable SpecialDay special(CsvRow row, @Nullable LocalDate day) {
    String name = row.required("name", WorkYearRules.MAX_NAME);
    Optional<DayKind> kind = row.oneOf("kind", DayKind.class);
    if (kind.isEmpty()) {
      return null;
    }
    if (day != null && kind.get() == DayKind.WORKDAY && !WorkCalendar.isWeekend(day)) {
      row.fault("date", "workday.not-weekend");
    }
    return new SpecialDay(kind.get(), name, null);
  }

  /** What the first line says of the table's source; empty if it says nothing. */
  static String sourceOf(String csv) {
    Matcher remark = REMARK.matcher(csv);
    return remark.find() ? remark.group(1).strip() : "";
  }
}
