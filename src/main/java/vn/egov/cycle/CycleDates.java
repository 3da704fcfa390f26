package vn.egov.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.egov.workday.WorkCalendar;

/**
 * The days of a cycle that is not launched yet.
 *
 * @param opening on which its first stage begins
 * @param stages in their order
 * @param reminders of those who have not submitted, the earliest first, from the day after the
 *     opening on
 */
public record CycleDates(LocalDate opening, List<Stage> stages, List<LocalDate> reminders) {

  public CycleDates {
    stages = List.copyOf(stages);
    reminders = List.copyOf(reminders);
  }

  static CycleDates of(
      LocalDate opening, Calendar calendar, List<Integer> reminders, WorkCalendar work) {
    List<Stage> stages = new ArrayList<>();
    LocalDate submission = calendar.submissionDeadline();
    LocalDate start = calendar.graceEnd();
    LocalDate graceEnd = calendar.grantsGrace() ? start : null;
    stages.add(Stage.of(StageName.SUBMISSION, opening, submission, graceEnd, work));
    LocalDate verification = calendar.verificationDeadline();
    if (verification != null) {
      stages.add(Stage.of(StageName.VERIFICATION, start, verification, null, work));
      start = verification;
    }
    LocalDate review = calendar.reviewDeadline();
    stages.add(Stage.of(StageName.REVIEW, start, review, null, work));
    stages.add(Stage.of(StageName.APPEAL, review, calendar.appealDeadline(), null, work));
    return new CycleDates(
        opening,
        stages,
        reminders.stream()
            .flatMap(n -> work.before(submission, n, opening.plusDays(1)).stream())
            .toList());
  }

  /** The stages that have a deadline. */
  public enum StageName {
    SUBMISSION,
    VERIFICATION,
    REVIEW,
    APPEAL
  }

  /**
   * @param start from which its days are counted, itself not included
   * @param deadline its last day
   * @param workingDays how many there are in it
   * @param onDayOff whether the deadline is a day on which the offices do not work
   * @param graceEnd until when a late submission is taken, null where none is
   */
  public record Stage(
      StageName name,
      LocalDate start,
      LocalDate deadline,
      int workingDays,
      boolean onDayOff,
      @Nullable LocalDate graceEnd) {

    private static Stage of(
        StageName name,
        LocalDate start,
        LocalDate deadline,
        @Nullable LocalDate graceEnd,
        WorkCalendar work) {
      return new Stage(
          name,
          start,
          deadline,
          work.between(start, deadline),
          !work.isWorkingDay(deadline),
          graceEnd);
    }
  }
}
