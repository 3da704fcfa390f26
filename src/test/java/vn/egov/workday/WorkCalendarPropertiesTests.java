package vn.egov.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkCalendarPropertiesTests {

  private final WorkCalendar calendar = SampleCalendars.calendar();

  @Provide
  Arbitrary<LocalDate> days() {
    LocalDate first = LocalDate.of(2020, 1, 1);
    return Arbitraries.integers().between(0, 365 * 9).map(first::plusDays);
  }

  @Property
  void countingForthAndBackLeadsHome(
      @ForAll("days") LocalDate day, @ForAll @IntRange(max = 120) int n) {
    Assume.that(calendar.isWorkingDay(day));
    assertThat(calendar.before(calendar.after(day, n), n)).isEqualTo(day);
    assertThat(calendar.after(calendar.before(day, n), n)).isEqualTo(day);
  }

  @Property
  void leadsToTheDayBeforeWhichThereAreSoManyWorkingDays(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 120) int n) {
    LocalDate reached = calendar.after(day, n);
    assertThat(calendar.isWorkingDay(reached)).isTrue();
    assertThat(workingDays(day.plusDays(1), reached)).isEqualTo(n);
  }

  @Property
  void stepsAddUp(
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 60) int a,
      @ForAll @IntRange(max = 60) int b) {
    assertThat(calendar.after(calendar.after(day, a), b)).isEqualTo(calendar.after(day, a + b));
  }

  @Property
  void fewYearsAreEnoughForASingleQuestion(
      @ForAll("days") LocalDate day, @ForAll @IntRange(max = 200) int n) {
    WorkingDays days = SampleCalendars.workingDays();
    assertThat(days.after(day, n)).isEqualTo(calendar.after(day, n));
    assertThat(days.isWorkingDay(day)).isEqualTo(calendar.isWorkingDay(day));
  }

  private long workingDays(LocalDate from, LocalDate to) {
    return Stream.iterate(from, d -> !d.isAfter(to), d -> d.plusDays(1))
        .filter(calendar::isWorkingDay)
        .count();
  }
}
