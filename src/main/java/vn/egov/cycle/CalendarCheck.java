package vn.egov.cycle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.egov.cycle.LaunchRequest.StageEnd;
import vn.egov.shared.Problem;
import vn.egov.workday.UnknownWorkYear;
import vn.egov.workday.WorkCalendar;

/**
 * Turns the ends of the stages, each a day or a number of working days, into days that follow one
 * another. A stage begins when the one before it is over, the first one today; it is over when its
 * last day is, the submission when its grace is.
 */
final class CalendarCheck {

  private static final int MAX_YEARS_AHEAD = 5;
  private static final int MOST_STAGE_DAYS = 250;
  private static final int MOST_GRACE_DAYS = 10;

  private final WorkCalendar work;
  private final LocalDate today;
  private final List<Problem> problems;
  private final TypedValues typed;

  /** The stage before, and its last day where there is one that later stages can follow. */
  private String before = "today";

  private LocalDate last;
  private boolean follows = true;

  CalendarCheck(WorkCalendar work, LocalDate today, List<Problem> problems) {
    this.work = work;
    this.today = today;
    this.problems = problems;
    this.typed = new TypedValues(problems);
    this.last = today;
  }

  /**
   * @param verified whether there is a verification stage
   * @param after working days for which the cycle must be able to reckon beyond its last deadline
   * @return null if something is wrong
   */
  @Nullable Calendar calendar(LaunchRequest request, boolean verified, int after) {
    int noted = problems.size();
    LocalDate submission = end(request.submission());
    LocalDate graceEnd = graceEnd(submission, request.graceDays());
    LocalDate verification = verified ? end(request.verification()) : null;
    LocalDate review = end(request.review());
    LocalDate appeal = end(request.appeal());
    if (submission == null || graceEnd == null || review == null || appeal == null) {
      return null;
    }
    if (problems.size() == noted) {
      count(request.appeal().givenField(), appeal, after);
    }
    return new Calendar(submission, graceEnd, verification, review, appeal);
  }

  private @Nullable LocalDate end(StageEnd stage) {
    boolean counted = !TypedValues.isBlank(stage.workingDays());
    boolean named = !TypedValues.isBlank(stage.day());
    LocalDate day = null;
    if (counted && named) {
      problems.add(Problem.at(stage.workingDaysField(), "launch.deadline-twice", stage.dayField()));
    } else if (counted) {
      day = counted(stage.workingDaysField(), String.valueOf(stage.workingDays()));
    } else if (named) {
      day = named(stage.dayField(), stage.day());
    } else {
      problems.add(
          Problem.at(stage.dayField(), "launch.deadline-missing", stage.workingDaysField()));
    }
    follows = day != null;
    if (day != null) {
      before = stage.dayField();
      last = day;
    }
    return day;
  }

  private @Nullable LocalDate counted(String field, String value) {
    Integer days = typed.number(field, value, 1, MOST_STAGE_DAYS);
    return days == null || !follows ? null : count(field, last, days);
  }

  private @Nullable LocalDate named(String field, @Nullable String value) {
    LocalDate day = typed.day(field, value);
    if (day == null) {
      return null;
    }
    if (day.isBefore(last)) {
      problems.add(Problem.at(field, "launch.before", day, before, last));
    } else if (day.isAfter(today.plusYears(MAX_YEARS_AHEAD))) {
      problems.add(Problem.at(field, "launch.too-far", day, MAX_YEARS_AHEAD));
    } else {
      return known(field, day);
    }
    return day;
  }

  private @Nullable LocalDate graceEnd(@Nullable LocalDate submission, @Nullable String days) {
    Integer grace =
        days == null || days.isBlank()
            ? Integer.valueOf(0)
            : typed.number("graceDays", days, 0, MOST_GRACE_DAYS);
    if (submission == null || grace == null || grace == 0) {
      return grace == null ? null : submission;
    }
    LocalDate end = count("graceDays", submission, grace);
    if (end != null) {
      before = "graceEnd";
      last = end;
    }
    return end;
  }

  private @Nullable LocalDate known(String field, LocalDate day) {
    try {
      work.requireYears(today, day);
      return day;
    } catch (UnknownWorkYear e) {
      return unknown(field, e);
    }
  }

  private @Nullable LocalDate count(String field, LocalDate from, int days) {
    try {
      return work.after(from, days);
    } catch (UnknownWorkYear e) {
      return unknown(field, e);
    }
  }

  private @Nullable LocalDate unknown(String field, UnknownWorkYear missing) {
    problems.add(Problem.at(field, "launch.unknown-year", String.valueOf(missing.year())));
    return null;
  }
}
