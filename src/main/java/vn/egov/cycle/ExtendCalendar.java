package vn.egov.cycle;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.UseCase;
import vn.egov.workday.WorkingDays;

/**
 * Moves deadlines in the calendar of a cycle, for all of its units and for those whose cases are
 * opened later. Whoever calls it puts that on the trail and seals the cycle anew.
 */
@UseCase
public class ExtendCalendar {

  private final Cycles cycles;
  private final WorkingDays workingDays;

  ExtendCalendar(Cycles cycles, WorkingDays workingDays) {
    this.cycles = cycles;
    this.workingDays = workingDays;
  }

  /**
   * @param days the new last day of each stage that moves
   */
  public void extend(CycleCode code, Map<CycleStage, LocalDate> days) {
    Cycle cycle = cycles.get(code);
    Calendar now = cycle.calendar();
    @Nullable LocalDate verification =
        now.verificationDeadline() == null
            ? null
            : days.getOrDefault(CycleStage.VERIFICATION, now.verificationDeadline());
    @Nullable LocalDate submission = days.get(CycleStage.SUBMISSION);
    cycle.extend(
        new Calendar(
            submission == null ? now.submissionDeadline() : submission,
            submission == null
                ? now.graceEnd()
                : SubmissionGrace.endAfter(submission, now, workingDays),
            verification,
            days.getOrDefault(CycleStage.REVIEW, now.reviewDeadline()),
            days.getOrDefault(CycleStage.APPEAL, now.appealDeadline())));
  }
}
