package vn.egov.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTests {

  private final WorkCalendar calendar = SampleCalendars.calendar();

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, true",
    "2026-11-28, false",
    "2026-11-29, false",
    "2026-09-02, false",
    // Exchanged: a Monday off, a Saturday and a Saturday in January at work.
    "2026-08-31, false",
    "2026-08-22, true",
    "2026-01-10, true",
    // In lieu of a Sunday.
    "2026-04-27, false",
    "2020-01-29, false",
    "2020-01-30, true"
  })
  void knowsWorkingDays(LocalDate day, boolean expected) {
    assertThat(calendar.isWorkingDay(day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // Over Tết 2020 (23 to 29 January), 2026 (14 to 22 February) and 2027 (4 to 10 February).
    "2020-01-22, 1, 2020-01-30",
    "2020-01-13, 15, 2020-02-10",
    "2026-02-13, 1, 2026-02-23",
    "2027-01-25, 10, 2027-02-15",
    "2027-01-25, 15, 2027-02-22",
    // Over the end of a year, and over an exchanged Saturday.
    "2025-12-30, 3, 2026-01-06",
    "2026-01-08, 2, 2026-01-10",
    "2026-01-08, 3, 2026-01-12",
    "2026-08-21, 1, 2026-08-22",
    "2026-08-28, 1, 2026-09-03",
    // From a day off; and no days at all.
    "2026-02-17, 1, 2026-02-23",
    "2026-02-17, 0, 2026-02-17"
  })
  void countsForth(LocalDate from, int n, LocalDate expected) {
    assertThat(calendar.after(from, n)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-02-15, 7, 2027-01-28",
    "2027-02-15, 3, 2027-02-03",
    "2027-02-15, 1, 2027-02-12",
    "2026-01-05, 1, 2025-12-31",
    "2026-08-24, 1, 2026-08-22",
    "2026-09-02, 0, 2026-09-02"
  })
  void countsBack(LocalDate from, int n, LocalDate expected) {
    assertThat(calendar.before(from, n)).isEqualTo(expected);
  }

  @Test
  void movesADayOffToTheNextWorkingDay() {
    assertThat(calendar.onOrAfter(LocalDate.of(2026, 2, 14))).isEqualTo("2026-02-23");
    assertThat(calendar.onOrAfter(LocalDate.of(2026, 2, 13))).isEqualTo("2026-02-13");
  }

  @Test
  void refusesToCountThroughAYearThatItDoesNotKnow() {
    WorkCalendar only2026 = SampleCalendars.calendar(2026);
    assertThat(only2026.after(LocalDate.of(2026, 12, 30), 1)).isEqualTo("2026-12-31");
    assertThatThrownBy(() -> only2026.after(LocalDate.of(2026, 12, 30), 2))
        .isInstanceOfSatisfying(UnknownWorkYear.class, e -> assertThat(e.year()).isEqualTo(2027));
    assertThatThrownBy(() -> only2026.before(LocalDate.of(2026, 1, 5), 2))
        .isInstanceOfSatisfying(UnknownWorkYear.class, e -> assertThat(e.year()).isEqualTo(2025));
    assertThatThrownBy(() -> only2026.isWorkingDay(LocalDate.of(2031, 5, 5)))
        .isInstanceOf(UnknownWorkYear.class);
  }

  @Test
  void saysWhichYearIsMissing() {
    WorkCalendar gap = SampleCalendars.calendar(2026, 2028);
    gap.requireYears(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    assertThatThrownBy(() -> gap.requireYears(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1)))
        .isInstanceOfSatisfying(UnknownWorkYear.class, e -> assertThat(e.year()).isEqualTo(2027));
    assertThat(gap.years()).containsExactly(2026, 2028);
  }

  @Test
  void doesNotCountBackwardsByMistake() {
    LocalDate day = LocalDate.of(2026, 5, 5);
    assertThatIllegalArgumentException().isThrownBy(() -> calendar.after(day, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> calendar.before(day, 2001));
  }
}
