package vn.egov.cycle;

import java.time.LocalDate;
import vn.egov.workday.WorkCalendar;
import vn.egov.workday.WorkingDays;

/** The grace after another submission deadline than that of the calendar. */
public final class SubmissionGrace {

  private static final int AROUND = 60;

  private SubmissionGrace() {}

  /** As many working days after the deadline as the calendar grants after its own. */
  public static LocalDate endAfter(LocalDate deadline, Calendar calendar, WorkingDays workingDays) {
    if (!calendar.grantsGrace()) {
      return deadline;
    }
    LocalDate own = calendar.submissionDeadline();
    WorkCalendar days = workingDays.around(own, AROUND);
    int granted =
        (int)
            own.plusDays(1)
                .datesUntil(calendar.graceEnd().plusDays(1))
                .filter(days::isWorkingDay)
                .count();
    return workingDays.after(deadline, granted);
  }
}
