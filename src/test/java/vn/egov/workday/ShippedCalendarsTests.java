package vn.egov.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.egov.shared.Refusals;
import vn.egov.shared.csv.CsvFaults;

class ShippedCalendarsTests {

  private final ShippedCalendars shipped = new ShippedCalendars();

  /** First day of Tết and the Hùng Kings' day by the Vietnamese calendar of the moon. */
  @ParameterizedTest
  @CsvSource({
    "2019, 2019-02-05, 2019-04-14",
    "2020, 2020-01-25, 2020-04-02",
    "2021, 2021-02-12, 2021-04-21",
    "2022, 2022-02-01, 2022-04-10",
    "2023, 2023-01-22, 2023-04-29",
    "2024, 2024-02-10, 2024-04-18",
    "2025, 2025-01-29, 2025-04-07",
    "2026, 2026-02-17, 2026-04-26",
    "2027, 2027-02-06, 2027-04-16",
    "2028, 2028-01-26, 2028-04-04",
    "2029, 2029-02-13, 2029-04-23",
    "2030, 2030-02-02, 2030-04-12"
  })
  void haveTheDaysOfTheMoon(int year, LocalDate newYear, LocalDate hungKings) {
    Map<LocalDate, SpecialDay> days = days(year);
    assertThat(days.get(newYear).name()).isEqualTo("Tết Âm lịch (mùng 1)");
    assertThat(days.get(hungKings).name()).isEqualTo("Giỗ Tổ Hùng Vương");
  }

  /** By law eleven holidays since 2021, ten before; each on a working day is one day less. */
  @Test
  void giveEveryHolidayADayOff() {
    WorkCalendar calendar = SampleCalendars.calendar();
    for (int year : shipped.years()) {
      LocalDate first = LocalDate.of(year, 1, 1);
      long weekdaysOff =
          first
              .datesUntil(first.plusYears(1))
              .filter(d -> !WorkCalendar.isWeekend(d) && !calendar.isWorkingDay(d))
              .count();
      long weekendsAtWork =
          first
              .datesUntil(first.plusYears(1))
              .filter(d -> WorkCalendar.isWeekend(d) && calendar.isWorkingDay(d))
              .count();
      // The Saturday in January 2019 stands for the Monday that ended 2018.
      long exchanged = year == 2019 ? weekendsAtWork - 1 : weekendsAtWork;
      assertThat(weekdaysOff - exchanged).as("%d", year).isEqualTo(year < 2021 ? 10 : 11);
    }
  }

  @Test
  void sayWhatTheyRestOnAndWhatIsOnlyReckoned() {
    for (int year : shipped.years()) {
      assertThat(shipped.source(year)).hasSizeBetween(30, 500).contains("Bộ luật Lao động");
      assertThat(shipped.source(year).startsWith("Tạm tính")).as("%d", year).isEqualTo(year > 2026);
    }
  }

  @Test
  void refuseAYearThatDoesNotComeWithTheProgram() {
    assertThat(Refusals.of(() -> shipped.table(2031)))
        .isEqualTo(List.of("workday.not-shipped.unknown"));
  }

  private Map<LocalDate, SpecialDay> days(int year) {
    CsvFaults faults = new CsvFaults();
    Map<LocalDate, SpecialDay> days =
        new TreeMap<>(WorkYearTable.read(year, shipped.table(year), faults));
    faults.refuseIfAny();
    return days;
  }
}
