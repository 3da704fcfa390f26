package vn.egov.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.egov.cycle.Calendar;
import vn.egov.cycle.CycleStage;
import vn.egov.shared.OfficeTime;

/**
 * Until when a stage lasts for a single case: until the deadline that was given to this case, or
 * that of the calendar, whichever is later, because deadlines are only ever extended. The
 * submission and an announced result have a deadline of their own from the beginning.
 */
public final class CaseDeadlines {

  private CaseDeadlines() {}

  /** Empty for the verification of a cycle that has none. */
  public static Optional<Instant> of(Assessment assessment, Calendar calendar, CycleStage stage) {
    Optional<Instant> own = assessment.ownDeadline(stage);
    if (own.isPresent() && isBinding(assessment, stage)) {
      return own;
    }
    return Stream.concat(own.stream(), stage.lastDayIn(calendar).map(OfficeTime::endOf).stream())
        .max(Instant::compareTo);
  }

  /** The same as a day at the office. */
  public static Optional<LocalDate> lastDay(
      Assessment assessment, Calendar calendar, CycleStage stage) {
    return of(assessment, calendar, stage).map(OfficeTime::dayOf);
  }

  private static boolean isBinding(Assessment assessment, CycleStage stage) {
    return stage == CycleStage.SUBMISSION
        || (stage == CycleStage.APPEAL && assessment.isAnswering());
  }
}
