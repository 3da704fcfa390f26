package vn.egov.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.egov.assessment.NextDate.Purpose;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleFixture;
import vn.egov.cycle.LaunchForm;
import vn.egov.shared.MovableClock;
import vn.egov.shared.OfficeTime;

/** By when whoever has the turn must have taken it, and the same asked from the other side. */
class NextDatesTests {

  private final CaseFixture fixture = new CaseFixture(new LaunchForm());
  private final Cycle cycle = fixture.cycle().cycle();

  @Test
  void followsFromTheStateAndTheDatesOfTheCase() {
    assertThat(next(AssessmentStatus.OPEN))
        .contains(due(Purpose.SUBMIT, cycle.calendar().submissionDeadline()));
    assertThat(next(AssessmentStatus.IN_VERIFICATION))
        .contains(due(Purpose.VERIFY, cycle.calendar().verificationDeadline()));
    assertThat(next(AssessmentStatus.IN_REVIEW))
        .contains(due(Purpose.REVIEW, cycle.calendar().reviewDeadline()));
    Instant answer = AssessmentStates.in(AssessmentStatus.ANNOUNCED).responseDue().orElseThrow();
    assertThat(next(AssessmentStatus.ANNOUNCED))
        .contains(new NextDate(Purpose.ANSWER, answer, false));
    LocalDate decision =
        CycleFixture.WORKING_DAYS.after(OfficeTime.dayOf(answer), cycle.responseDays());
    assertThat(next(AssessmentStatus.IN_APPEAL)).contains(due(Purpose.DECIDE, decision));
  }

  @ParameterizedTest
  @EnumSource(names = {"REVIEWED", "SETTLED", "NOT_SUBMITTED"})
  void nobodyHasADateToKeepThen(AssessmentStatus status) {
    assertThat(next(status)).isEmpty();
  }

  @Test
  void isOverdueFromTheMomentAfterItsLastSecond() {
    LocalDate last = cycle.calendar().submissionDeadline();
    assertThat(overdueAt(OfficeTime.endOf(last))).isFalse();
    assertThat(overdueAt(OfficeTime.endOf(last).plusMillis(1))).isTrue();
  }

  private boolean overdueAt(Instant moment) {
    return at(moment).of(AssessmentStates.in(AssessmentStatus.OPEN), cycle).orElseThrow().overdue();
  }

  /** Over the holidays of September, weekends and working days, on the second and beside it. */
  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 1})
  void whatIsAskedOfTheDatabaseIsTheSameRule(long seconds) {
    for (LocalDate today = LocalDate.of(2026, 8, 20);
        today.isBefore(LocalDate.of(2026, 9, 20));
        today = today.plusDays(1)) {
      NextDates dates = at(OfficeTime.endOf(today).plusSeconds(seconds));
      DueBefore overdue = dates.overdue(cycle);
      for (int back = -12; back < 30; back++) {
        Instant answer = OfficeTime.endOf(today.minusDays(back));
        assertThat(answer.isBefore(overdue.answersBefore()))
            .as("an appeal of %s at %s", answer, overdue.moment())
            .isEqualTo(dates.decision(answer, cycle).isBefore(overdue.moment()));
      }
      for (AssessmentStatus status :
          new AssessmentStatus[] {AssessmentStatus.IN_VERIFICATION, AssessmentStatus.IN_REVIEW}) {
        assertThat(overdue.passed().contains(status))
            .isEqualTo(dates.of(AssessmentStates.in(status), cycle).orElseThrow().overdue());
      }
    }
  }

  @Test
  void soonIsUntilTheEndOfTheThirdWorkingDay() {
    DueBefore soon = at(MovableClock.noonOf("2026-07-09")).soon(cycle);
    assertThat(soon.moment()).isEqualTo(OfficeTime.endOf(LocalDate.of(2026, 7, 14)).plusSeconds(1));
  }

  private Optional<NextDate> next(AssessmentStatus status) {
    return fixture.nextDates().of(AssessmentStates.in(status), cycle);
  }

  private static NextDate due(Purpose purpose, LocalDate day) {
    return new NextDate(purpose, OfficeTime.endOf(day), false);
  }

  private static NextDates at(Instant moment) {
    return new NextDates(CycleFixture.WORKING_DAYS, Clock.fixed(moment, OfficeTime.ZONE));
  }
}
