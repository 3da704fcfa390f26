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
    "2026-07-15, 2026-07-20",
    "2026-07-16, 2026-07-21",
    "2026-07-20, 2026-07-25",
    "2026-07-21, 2026-07-26",
    "2026-08-31, 2026-09-05"
  })
  void fiveDaysAreLeftAtLeast(String now, LocalDate due) {
    assertThat(
            Assessment.laterOf(
                LocalDate.of(2026, 7, 20), CycleFixture.WORKING_DAYS, MovableClock.noonOf(now), 5))
        .isEqualTo(OfficeTime.endOf(due));
  }
}
