package vn.egov.workday;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/**
 * What every year has by Article 112 of the Labour Code of 2019: New Year, five days of Tết, the
 * Hùng Kings, 30 April, 1 May, and National Day, since 2021 with the day before or after it. Which
 * days of the moon these are is not computed here, only that a table has not forgotten them.
 */
final class WorkYearRules {

  static final int MAX_NAME = 200;
  private static final int MAX_SOURCE = 500;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final int TET_DAYS = 5;
  private static final int TWO_NATIONAL_DAYS_SINCE = 2021;

  private static final List<MonthDay> FIXED =
      List.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));

  /** Tết begins between 21 January and 20 February; the holiday before or after, by days. */
  private static final MonthDay TET_FROM = MonthDay.of(1, 17);

  private static final MonthDay TET_TO = MonthDay.of(2, 26);

  /** The tenth day of the third month of the moon. */
  private static final MonthDay HUNG_KINGS_FROM = MonthDay.of(3, 29);

  private static final MonthDay HUNG_KINGS_TO = MonthDay.of(4, 29);

  private WorkYearRules() {}

  static void requireYear(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new BusinessRuleViolation(Problem.of("workday.year", year, FIRST_YEAR, LAST_YEAR));
    }
  }

  static String source(@Nullable String text, List<Problem> problems) {
    return text("source", text, MAX_SOURCE, problems);
  }

  static String text(String field, @Nullable String text, int most, List<Problem> problems) {
    String kept = text == null ? "" : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    if (kept.isEmpty()) {
      problems.add(Problem.at(field, "workday.required"));
    } else if (kept.length() > most) {
      problems.add(Problem.at(field, "workday.too-long", most));
    }
    return kept;
  }

  /** What the year lacks as a whole. */
  static List<Problem> missing(int year, Map<LocalDate, SpecialDay> days) {
    List<Problem> problems = new ArrayList<>();
    for (MonthDay fixed : FIXED) {
      if (!isHoliday(days, fixed.atYear(year))) {
        problems.add(Problem.of("workday.fixed-missing", fixed.atYear(year)));
      }
    }
    if (longestRun(days, TET_FROM.atYear(year), TET_TO.atYear(year)) < TET_DAYS) {
      problems.add(Problem.of("workday.tet-missing", TET_DAYS));
    }
    if (longestRun(days, HUNG_KINGS_FROM.atYear(year), HUNG_KINGS_TO.atYear(year)) == 0) {
      problems.add(Problem.of("workday.hung-kings-missing"));
    }
    if (year >= TWO_NATIONAL_DAYS_SINCE
        && !isHoliday(days, LocalDate.of(year, 9, 1))
        && !isHoliday(days, LocalDate.of(year, 9, 3))) {
      problems.add(Problem.of("workday.national-day-missing"));
    }
    return problems;
  }

  private static int longestRun(Map<LocalDate, SpecialDay> days, LocalDate from, LocalDate to) {
    int longest = 0;
    int run = 0;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      run = isHoliday(days, day) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static boolean isHoliday(Map<LocalDate, SpecialDay> days, LocalDate day) {
    SpecialDay special = days.get(day);
    return special != null && special.kind() == DayKind.HOLIDAY;
  }
}
