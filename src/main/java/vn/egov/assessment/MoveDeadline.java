package vn.egov.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.egov.cycle.Calendar;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleStage;
import vn.egov.cycle.SubmissionGrace;
import vn.egov.shared.OfficeTime;
import vn.egov.shared.UseCase;
import vn.egov.workday.WorkingDays;

/** Gives a case a later deadline. Its timers and tasks are moved by whoever calls it. */
@UseCase
public class MoveDeadline {

  private static final Set<AssessmentStatus> BEFORE_REVIEWED =
      EnumSet.of(
          AssessmentStatus.OPEN, AssessmentStatus.IN_VERIFICATION, AssessmentStatus.IN_REVIEW);
  private static final Set<AssessmentStatus> BEFORE_ANSWERED =
      EnumSet.of(
          AssessmentStatus.OPEN,
          AssessmentStatus.IN_VERIFICATION,
          AssessmentStatus.IN_REVIEW,
          AssessmentStatus.REVIEWED,
          AssessmentStatus.ANNOUNCED);

  private final WorkingDays workingDays;

  MoveDeadline(WorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  /** Does nothing unless the outcome is {@link MoveOutcome#MOVES}. */
  public MoveOutcome move(Assessment assessment, Cycle cycle, CycleStage stage, LocalDate to) {
    MoveOutcome outcome = outcome(assessment, cycle.calendar(), stage, to);
    if (outcome == MoveOutcome.MOVES) {
      LocalDate closing =
          stage == CycleStage.SUBMISSION
              ? SubmissionGrace.endAfter(to, cycle.calendar(), workingDays)
              : to;
      assessment.extend(stage, OfficeTime.endOf(to), OfficeTime.endOf(closing));
    }
    return outcome;
  }

  /** What it would do. */
  public static MoveOutcome outcome(
      Assessment assessment, Calendar calendar, CycleStage stage, LocalDate to) {
    if (assessment.status() == AssessmentStatus.NOT_SUBMITTED) {
      return MoveOutcome.CLOSED;
    }
    if (stage == CycleStage.VERIFICATION
        && assessment.verification() == Verification.NOT_REQUIRED) {
      return MoveOutcome.NOT_REQUIRED;
    }
    if (!isAhead(assessment, stage)) {
      return MoveOutcome.SETTLED;
    }
    return isLater(assessment, calendar, stage, to) ? MoveOutcome.LATER : MoveOutcome.MOVES;
  }

  private static boolean isAhead(Assessment assessment, CycleStage stage) {
    AssessmentStatus status = assessment.status();
    return switch (stage) {
      case SUBMISSION -> status == AssessmentStatus.OPEN;
      // A file that was returned is verified once more.
      case VERIFICATION ->
          status == AssessmentStatus.OPEN || status == AssessmentStatus.IN_VERIFICATION;
      case REVIEW -> BEFORE_REVIEWED.contains(status);
      case APPEAL -> BEFORE_ANSWERED.contains(status);
    };
  }

  /**
   * The calendar of the whole cycle moves before its cases do: a case that has no deadline of its
   * own yet moves with it.
   */
  private static boolean isLater(
      Assessment assessment, Calendar calendar, CycleStage stage, LocalDate to) {
    Instant wanted = OfficeTime.endOf(to);
    return assessment
        .ownDeadline(stage)
        .map(own -> !own.isBefore(wanted))
        .orElseGet(() -> stage.lastDayIn(calendar).filter(day -> day.isAfter(to)).isPresent());
  }
}
