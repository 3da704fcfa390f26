package vn.egov.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.egov.assessment.NextDate.Purpose;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleStage;
import vn.egov.shared.OfficeTime;
import vn.egov.shared.UseCase;
import vn.egov.workday.WorkingDays;

/** Tells the next date of a case: it follows from the state and the dates of the case. */
@UseCase
public class NextDates {

  static final int SOON_DAYS = 3;

  private static final Set<AssessmentStatus> DUE_WITH_THE_CYCLE =
      EnumSet.of(AssessmentStatus.IN_VERIFICATION, AssessmentStatus.IN_REVIEW);

  private final WorkingDays workingDays;
  private final Clock clock;

  NextDates(WorkingDays workingDays, Clock clock) {
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** Empty while nobody has a date to keep: until the announcement, and when all is done. */
  public Optional<NextDate> of(Assessment assessment, Cycle cycle) {
    return purpose(assessment.status())
        .flatMap(purpose -> due(assessment, cycle).map(due -> next(purpose, due)));
  }

  private NextDate next(Purpose purpose, Instant due) {
    return new NextDate(purpose, due, due.isBefore(clock.instant()));
  }

  private static Optional<Purpose> purpose(AssessmentStatus status) {
    return Optional.ofNullable(
        switch (status) {
          case OPEN -> Purpose.SUBMIT;
          case IN_VERIFICATION -> Purpose.VERIFY;
          case IN_REVIEW -> Purpose.REVIEW;
          case ANNOUNCED -> Purpose.ANSWER;
          case IN_APPEAL -> Purpose.DECIDE;
          case REVIEWED, SETTLED, NOT_SUBMITTED -> null;
        });
  }

  private Optional<Instant> due(Assessment assessment, Cycle cycle) {
    return switch (assessment.status()) {
      case OPEN -> Optional.of(assessment.submissionDue());
      case IN_VERIFICATION, IN_REVIEW ->
          CaseDeadlines.of(assessment, cycle.calendar(), stage(assessment.status()));
      case ANNOUNCED -> assessment.responseDue();
      case IN_APPEAL -> assessment.responseDue().map(answered -> decision(answered, cycle));
      case REVIEWED, SETTLED, NOT_SUBMITTED -> Optional.empty();
    };
  }

  private static CycleStage stage(AssessmentStatus status) {
    return status == AssessmentStatus.IN_VERIFICATION ? CycleStage.VERIFICATION : CycleStage.REVIEW;
  }

  /** Of all cases in this state that have no later date of their own. */
  private static Optional<Instant> common(AssessmentStatus status, Cycle cycle) {
    return stage(status).lastDayIn(cycle.calendar()).map(OfficeTime::endOf);
  }

  /** As many working days after the unit may appeal as the cycle gives for answers. */
  public Instant decision(Instant responseDue, Cycle cycle) {
    return OfficeTime.endOf(workingDays.after(OfficeTime.dayOf(responseDue), cycle.responseDays()));
  }

  /** What is due before now. */
  public DueBefore overdue(Cycle cycle) {
    return before(clock.instant(), cycle);
  }

  /** What is due before the third working day from now has ended; the overdue among it. */
  public DueBefore soon(Cycle cycle) {
    LocalDate today = OfficeTime.dayOf(clock.instant());
    Instant end = OfficeTime.endOf(workingDays.after(today, SOON_DAYS));
    return before(end.plusSeconds(1), cycle);
  }

  private DueBefore before(Instant moment, Cycle cycle) {
    EnumSet<AssessmentStatus> passed = EnumSet.noneOf(AssessmentStatus.class);
    for (AssessmentStatus status : DUE_WITH_THE_CYCLE) {
      if (common(status, cycle).filter(due -> due.isBefore(moment)).isPresent()) {
        passed.add(status);
      }
    }
    return new DueBefore(moment, passed, answersBefore(moment, cycle));
  }

  private Instant answersBefore(Instant moment, Cycle cycle) {
    LocalDate day = OfficeTime.dayOf(moment);
    LocalDate notOver = OfficeTime.endOf(day).isBefore(moment) ? day.plusDays(1) : day;
    LocalDate first = workingDays.before(notOver, cycle.responseDays());
    return OfficeTime.endOf(first.minusDays(1)).plusSeconds(1);
  }
}
