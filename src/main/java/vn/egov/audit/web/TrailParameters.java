package vn.egov.audit.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.egov.audit.AuditAction;
import vn.egov.audit.TrailFilter;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.OfficeTime;
import vn.egov.shared.Problem;
import vn.egov.shared.web.RequestText;

/**
 * Which entries are asked for, as somebody typed it; blank for all.
 *
 * @param account who did it, or to whom it was done
 * @param action name of an {@link AuditAction}
 * @param from first day, {@code yyyy-MM-dd}, by the offices' time
 * @param to last day
 */
record TrailParameters(
    @Nullable String cycle,
    @Nullable String unit,
    @Nullable String account,
    @Nullable String action,
    @Nullable String from,
    @Nullable String to) {

  private static final Pattern CYCLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,19}");
  private static final Pattern UNIT = Pattern.compile("[A-Za-z0-9]{1,12}");
  private static final Pattern ACCOUNT = Pattern.compile("[\\p{Graph} ]{1,64}");

  /**
   * @throws BusinessRuleViolation naming every parameter that is wrong
   */
  TrailFilter filter() {
    List<Problem> problems = new ArrayList<>();
    LocalDate first = day("from", from, problems);
    LocalDate last = day("to", to, problems);
    TrailFilter filter =
        new TrailFilter(
            code("cycle", cycle, CYCLE, problems),
            code("unit", unit, UNIT, problems),
            code("account", account, ACCOUNT, problems),
            action(problems),
            startOf(first),
            startOf(last == null ? null : last.plusDays(1)));
    if (first != null && last != null && last.isBefore(first)) {
      problems.add(Problem.at("to", "audit.days", last, first));
    }
    if (!problems.isEmpty()) {
      throw new BusinessRuleViolation(problems);
    }
    return filter;
  }

  private static @Nullable String code(
      String name, @Nullable String text, Pattern pattern, List<Problem> problems) {
    String code = stripped(text);
    if (code != null && !pattern.matcher(code).matches()) {
      problems.add(Problem.at(name, "audit.code", RequestText.shortened(code)));
    }
    return code;
  }

  private @Nullable AuditAction action(List<Problem> problems) {
    String name = stripped(action);
    if (name == null) {
      return null;
    }
    for (AuditAction known : AuditAction.values()) {
      if (known.name().equals(name)) {
        return known;
      }
    }
    String all =
        Arrays.stream(AuditAction.values()).map(Enum::name).collect(Collectors.joining(", "));
    problems.add(Problem.at("action", "audit.action", RequestText.shortened(name), all));
    return null;
  }

  private static @Nullable LocalDate day(
      String name, @Nullable String text, List<Problem> problems) {
    String day = stripped(text);
    if (day == null) {
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(day);
      if (date.getYear() >= 2000 && date.getYear() <= 2200) {
        return date;
      }
    } catch (DateTimeException e) {
      // Falls through to the same refusal.
    }
    problems.add(Problem.at(name, "api.not-a-day", RequestText.shortened(day)));
    return null;
  }

  private static @Nullable Instant startOf(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(OfficeTime.ZONE).toInstant();
  }

  static @Nullable String stripped(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Those that are given, by name. */
  Map<String, String> given() {
    Map<String, String> given = new TreeMap<>();
    put(given, "cycle", cycle);
    put(given, "unit", unit);
    put(given, "account", account);
    put(given, "action", action);
    put(given, "from", from);
    put(given, "to", to);
    return given;
  }

  private static void put(Map<String, String> given, String name, @Nullable String text) {
    String value = stripped(text);
    if (value != null) {
      given.put(name, value);
    }
  }
}
