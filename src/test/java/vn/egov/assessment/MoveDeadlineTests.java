package vn.egov.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.egov.cycle.Calendar;
import vn.egov.cycle.CycleStage;
import vn.egov.shared.OfficeTime;

/** What an extension does to a case, by where the case stands. */
class MoveDeadlineTests {

  private static final LocalDate FAR = LocalDate.of(2026, 9, 30);
  private static final Calendar CALENDAR =
      new Calendar(
          LocalDate.of(2026, 7, 20),
          LocalDate.of(2026, 7, 30),
          LocalDate.of(2026, 8, 10),
          LocalDate.of(2026, 8, 20));

  @ParameterizedTest
  @CsvSource({
    "OPEN, MOVES, MOVES, MOVES, MOVES",
    "IN_VERIFICATION, SETTLED, MOVES, MOVES, MOVES",
    "IN_REVIEW, SETTLED, SETTLED, MOVES, MOVES",
    "REVIEWED, SETTLED, SETTLED, SETTLED, MOVES",
    "ANNOUNCED, SETTLED, SETTLED, SETTLED, MOVES",
    "IN_APPEAL, SETTLED, SETTLED, SETTLED, SETTLED",
    "SETTLED, SETTLED, SETTLED, SETTLED, SETTLED",
    "NOT_SUBMITTED, CLOSED, CLOSED, CLOSED, CLOSED"
  })
  void movesWhatIsStillAhead(
      AssessmentStatus status,
      MoveOutcome submission,
      MoveOutcome verification,
      MoveOutcome review,
      MoveOutcome appeal) {
    Assessment assessment = AssessmentStates.in(status);
    assertThat(outcome(assessment, CycleStage.SUBMISSION, FAR)).isEqualTo(submission);
    assertThat(outcome(assessment, CycleStage.VERIFICATION, FAR)).isEqualTo(verification);
    assertThat(outcome(assessment, CycleStage.REVIEW, FAR)).isEqualTo(review);
    assertThat(outcome(assessment, CycleStage.APPEAL, FAR)).isEqualTo(appeal);
  }

  @ParameterizedTest
  @EnumSource(CycleStage.class)
  void whatCountsIsTheLaterOfTheOwnDayAndTheCalendar(CycleStage stage) {
    Assessment assessment = AssessmentStates.in(AssessmentStatus.OPEN);
    LocalDate regular = stage.lastDayIn(CALENDAR).orElseThrow();
    assertThat(CaseDeadlines.lastDay(assessment, CALENDAR, stage)).contains(regular);
    assessment.extend(stage, OfficeTime.endOf(FAR), OfficeTime.endOf(FAR));
    assertThat(CaseDeadlines.lastDay(assessment, CALENDAR, stage)).contains(FAR);
    assertThat(outcome(assessment, stage, FAR)).isEqualTo(MoveOutcome.LATER);
    assertThat(outcome(assessment, stage, FAR.plusDays(1))).isEqualTo(MoveOutcome.MOVES);
  }

  @Test
  void aCalendarThatMovedFurtherIsNotUndoneByTheOwnDay() {
    Assessment assessment = AssessmentStates.in(AssessmentStatus.OPEN);
    assessment.extend(
        CycleStage.REVIEW,
        OfficeTime.endOf(LocalDate.of(2026, 8, 12)),
        OfficeTime.endOf(LocalDate.of(2026, 8, 12)));
    Calendar later =
        new Calendar(
            CALENDAR.submissionDeadline(),
            CALENDAR.verificationDeadline(),
            LocalDate.of(2026, 8, 15),
            CALENDAR.appealDeadline());
    assertThat(CaseDeadlines.lastDay(assessment, later, CycleStage.REVIEW))
        .contains(LocalDate.of(2026, 8, 15));
  }

  @Test
  void anAnnouncedResultHasALaterAnswerWithIt() {
    Assessment assessment = AssessmentStates.in(AssessmentStatus.ANNOUNCED);
    assessment.extend(CycleStage.APPEAL, OfficeTime.endOf(FAR), OfficeTime.endOf(FAR));
    assertThat(assessment.responseDue()).contains(OfficeTime.endOf(FAR));
  }

  @Test
  void aUnitWithoutAVerifierHasNoVerification() {
    Assessment district = new CaseFixture().of(CaseFixture.DISTRICT);
    assertThat(outcome(district, CycleStage.VERIFICATION, FAR)).isEqualTo(MoveOutcome.NOT_REQUIRED);
  }

  private static MoveOutcome outcome(Assessment assessment, CycleStage stage, LocalDate to) {
    return MoveDeadline.outcome(assessment, CALENDAR, stage, to);
  }
}
