package vn.egov.workday;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.egov.shared.UseCase;

/**
 * The working days of the offices. A single question reads only the years around its day, and
 * within a transaction each of them once; whoever asks more takes the whole {@link #calendar()}.
 */
@UseCase
public class WorkingDays {

  /** Two working days take less than a week even over Tết and its weekends taken together. */
  private static final int DAYS_FOR_ONE = 3;

  private static final int SLACK = 30;

  private final WorkYears years;

  WorkingDays(WorkYears years) {
    this.years = years;
  }

  /** All years that are known, as they are now. */
  public WorkCalendar calendar() {
    return WorkCalendar.of(years.all());
  }

  /** The years that a count of so many working days from a day, forth or back, can touch. */
  public WorkCalendar around(LocalDate day, int n) {
    long span = (long) DAYS_FOR_ONE * Math.abs(n) + SLACK;
    List<WorkYear> known =
        IntStream.rangeClosed(day.minusDays(span).getYear(), day.plusDays(span).getYear())
            .mapToObj(years::findById)
            .flatMap(Optional::stream)
            .toList();
    return WorkCalendar.of(known);
  }

  public boolean isWorkingDay(LocalDate day) {
    return around(day, 0).isWorkingDay(day);
  }

  /** See {@link WorkCalendar#after}. */
  public LocalDate after(LocalDate day, int n) {
    return around(day, n).after(day, n);
  }

  /** See {@link WorkCalendar#before(LocalDate, int)}. */
  public LocalDate before(LocalDate day, int n) {
    return around(day, n).before(day, n);
  }

  /** See {@link WorkCalendar#before(LocalDate, int, LocalDate)}. */
  public Optional<LocalDate> before(LocalDate day, int n, LocalDate earliest) {
    return around(day, n).before(day, n, earliest);
  }

  /** See {@link WorkCalendar#requireYears}. */
  public void requireYears(LocalDate from, LocalDate to) {
    calendar().requireYears(from, to);
  }
}
