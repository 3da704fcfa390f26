package vn.egov.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts working days: Monday to Friday but for holidays, and the Saturdays and Sundays that are
 * exchanged for others. It is loaded once, never changes and may be passed on freely. Whatever
 * touches a year that it does not know throws {@link UnknownWorkYear}.
 */
public final class WorkCalendar {

  private static final int MOST_DAYS = 2000;

  private final Map<Integer, Map<LocalDate, DayKind>> years = new HashMap<>();

  private WorkCalendar() {}

  static WorkCalendar of(Collection<WorkYear> known) {
    WorkCalendar calendar = new WorkCalendar();
    for (WorkYear year : known) {
      Map<LocalDate, DayKind> kinds = new HashMap<>();
      year.days().forEach((day, special) -> kinds.put(day, special.kind()));
      calendar.years.put(year.year(), kinds);
    }
    return calendar;
  }

  public boolean isWorkingDay(LocalDate day) {
    @Nullable Map<LocalDate, DayKind> year = years.get(day.getYear());
    if (year == null) {
      throw new UnknownWorkYear(day.getYear());
    }
    @Nullable DayKind kind = year.get(day);
    return kind == null ? !isWeekend(day) : kind == DayKind.WORKDAY;
  }

  /**
   * The {@code n}-th working day after a day, which is not counted itself; the day itself, whatever
   * it is, where {@code n} is 0.
   *
   * @param n from 0 to 2000
   */
  public LocalDate after(LocalDate day, int n) {
    return count(day, n, 1);
  }

  /** The {@code n}-th working day before a day, likewise. */
  public LocalDate before(LocalDate day, int n) {
    return count(day, n, -1);
  }

  /**
   * The same, but empty where it would be before the earliest day that is of interest; no day
   * before that needs to be known.
   */
  public Optional<LocalDate> before(LocalDate day, int n, LocalDate earliest) {
    LocalDate found = day;
    int left = n;
    while (left > 0 && !found.isBefore(earliest)) {
      found = found.minusDays(1);
      if (!found.isBefore(earliest) && isWorkingDay(found)) {
        left--;
      }
    }
    return found.isBefore(earliest) ? Optional.empty() : Optional.of(found);
  }

  /** The day itself if it is a working day, else the next one. */
  public LocalDate onOrAfter(LocalDate day) {
    return isWorkingDay(day) ? day : after(day, 1);
  }

  /** How many working days there are after the one day, up to the other and with it; 0 or more. */
  public int between(LocalDate from, LocalDate to) {
    int days = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        days++;
      }
    }
    return days;
  }

  private LocalDate count(LocalDate from, int n, int step) {
    if (n < 0 || n > MOST_DAYS) {
      throw new IllegalArgumentException("not a number of working days: " + n);
    }
    LocalDate day = from;
    int left = n;
    while (left > 0) {
      day = day.plusDays(step);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /**
   * @throws UnknownWorkYear if the calendar of any year from the one day to the other is missing
   */
  public void requireYears(LocalDate from, LocalDate to) {
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      if (!years.containsKey(year)) {
        throw new UnknownWorkYear(year);
      }
    }
  }

  public SortedSet<Integer> years() {
    return new TreeSet<>(years.keySet());
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
