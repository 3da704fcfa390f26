package vn.egov.workday.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.egov.workday.DayKind;
import vn.egov.workday.WorkYear;

/** A year as programs read it. */
record YearRepresentation(
    int year, String source, String importedBy, Instant importedAt, List<Day> days) {

  static YearRepresentation of(WorkYear year) {
    List<Day> days =
        year.days().entrySet().stream()
            .map(
                d ->
                    new Day(
                        d.getKey(),
                        d.getValue().kind(),
                        d.getValue().name(),
                        d.getValue().source()))
            .toList();
    return new YearRepresentation(
        year.year(), year.source(), year.importedBy(), year.importedAt(), days);
  }

  /**
   * @param source where it is not the one of the year
   */
  record Day(LocalDate date, DayKind kind, String name, @Nullable String source) {}
}
