package vn.egov.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.egov.cycle.CycleFixture;
import vn.egov.shared.MovableClock;
import vn.egov.shared.OfficeTime;

/** How long a unit has that is asked late: the day of the calendar, but never less than so many. */
class ExtendedDeadlineTests {

  @ParameterizedTest
  @CsvSource({
    "2026-07-01, 2026-07-20",
    "2026-07-13, 2026-07-20",
    "2026-07-14, 2026-07-21",
    "2026-07-17, 2026-07-24",
    "2026-07-18, 2026-07-24",
    "2026-08-18, 2026-08-24",
    "2026-08-28, 2026-09-09"
  })
  void fiveWorkingDaysAreLeftAtLeast(String now, LocalDate due) {
    assertThat(
            Assessment.laterOf(
                LocalDate.of(2026, 7, 20), CycleFixture.WORKING_DAYS, MovableClock.noonOf(now), 5))
        .isEqualTo(OfficeTime.endOf(due));
  }
}
