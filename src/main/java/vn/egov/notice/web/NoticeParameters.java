package vn.egov.notice.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.egov.notice.NoticeFilter;
import vn.egov.notice.NoticeKind;
import vn.egov.notice.NoticeState;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.shared.web.RequestText;

/** Which notices are asked for, as somebody typed it; blank for all. */
record NoticeParameters(
    @Nullable String state, @Nullable String kind, @Nullable String cycle, @Nullable String unit) {

  private static final Pattern CYCLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,19}");
  private static final Pattern UNIT = Pattern.compile("[A-Za-z0-9]{1,12}");

  /**
   * @throws BusinessRuleViolation naming every parameter that is wrong
   */
  NoticeFilter filter() {
    List<Problem> problems = new ArrayList<>();
    NoticeFilter filter =
        new NoticeFilter(
            oneOf("state", state, NoticeState.values(), problems),
            oneOf("kind", kind, NoticeKind.values(), problems),
            code("cycle", cycle, CYCLE, problems),
            code("unit", unit, UNIT, problems));
    if (!problems.isEmpty()) {
      throw new BusinessRuleViolation(problems);
    }
    return filter;
  }

  private static <E extends Enum<E>> @Nullable E oneOf(
      String field, @Nullable String text, E[] values, List<Problem> problems) {
    if (text == null || text.isBlank()) {
      return null;
    }
    for (E value : values) {
      if (value.name().equals(text.strip())) {
        return value;
      }
    }
    problems.add(Problem.at(field, "notice.parameter", RequestText.shortened(text)));
    return null;
  }

  private static @Nullable String code(
      String field, @Nullable String text, Pattern pattern, List<Problem> problems) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!pattern.matcher(text.strip()).matches()) {
      problems.add(Problem.at(field, "notice.parameter", RequestText.shortened(text)));
    }
    return text.strip();
  }

  /** Those that are given, by name. */
  Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    put(given, "state", state);
    put(given, "kind", kind);
    put(given, "cycle", cycle);
    put(given, "unit", unit);
    return given;
  }

  private static void put(Map<String, String> given, String name, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      given.put(name, text.strip());
    }
  }
}
