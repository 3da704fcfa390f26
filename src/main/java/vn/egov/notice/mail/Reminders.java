package vn.egov.notice.mail;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.egov.cycle.Cycle;
import vn.egov.workday.UnknownWorkYear;
import vn.egov.workday.WorkingDays;

/** Whether another reminder follows before the deadline. */
@Component
class Reminders {

  private final WorkingDays workingDays;

  Reminders(WorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  /** The one that comes so many working days before as the smallest of the cycle's numbers says. */
  boolean isLast(Cycle cycle, LocalDate due, LocalDate today) {
    int fewest = cycle.reminderDays().stream().mapToInt(Integer::intValue).min().orElse(0);
    return !today.isBefore(before(due, fewest));
  }

  /** A calendar that is missing is no reason not to remind anybody. */
  private LocalDate before(LocalDate due, int days) {
    try {
      return workingDays.around(due, days).before(due, days);
    } catch (UnknownWorkYear e) {
      return due.minusDays(days);
    }
  }
}
