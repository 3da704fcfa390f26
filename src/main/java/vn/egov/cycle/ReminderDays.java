package vn.egov.cycle;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.Problem;

/** On which working days before the submission deadline units are reminded. */
final class ReminderDays {

  private static final int MAX_REMINDERS = 10;
  private static final int MAX_REMINDER_DAY = 90;

  private ReminderDays() {}

  /** Each day once, the earliest reminder first; none, and a problem, if the text is wrong. */
  static List<Integer> read(@Nullable String typed, List<Problem> problems) {
    String text = typed == null ? "" : typed.strip();
    if (text.isEmpty()) {
      return List.of();
    }
    Set<Integer> days = new TreeSet<>();
    for (String part : text.split(",", -1)) {
      String day = part.strip();
      if (!day.matches("\\d{1,2}") || Integer.parseInt(day) > MAX_REMINDER_DAY) {
        problems.add(Problem.at("reminderDays", "launch.reminder-days", text));
        return List.of();
      }
      days.add(Integer.valueOf(day));
    }
    if (days.size() > MAX_REMINDERS) {
      problems.add(Problem.at("reminderDays", "launch.reminder-days", text));
    }
    return List.copyOf(new TreeSet<>(days).descendingSet());
  }
}
