package vn.egov.cycle;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.Problem;

/** Reads single fields of a launch and notes what is wrong with them. */
final class TypedValues {

  /** Some clients send every number as a decimal. */
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(\\.0)?");

  private final List<Problem> problems;

  TypedValues(List<Problem> problems) {
    this.problems = problems;
  }

  static boolean isBlank(@Nullable String value) {
    return value == null || value.isBlank();
  }

  String text(String field, @Nullable String value, int maxLength) {
    String text = value == null ? "" : Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
    if (text.isEmpty()) {
      problems.add(Problem.at(field, "launch.required"));
    } else if (text.length() > maxLength) {
      problems.add(Problem.at(field, "launch.too-long", maxLength));
    }
    return text;
  }

  @Nullable LocalDate day(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      problems.add(Problem.at(field, "launch.required"));
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(value.strip());
      if (day.getYear() < 2000 || day.getYear() > 2200) {
        problems.add(Problem.at(field, "launch.day", value));
        return null;
      }
      return day;
    } catch (DateTimeParseException e) {
      problems.add(Problem.at(field, "launch.day", value));
      return null;
    }
  }

  /** A whole number between two others; null, and noted, if it is none. */
  @Nullable Integer number(String field, String value, int least, int most) {
    var number = NUMBER.matcher(value.strip());
    if (number.matches()) {
      int days = Integer.parseInt(number.group(1));
      if (days >= least && days <= most) {
        return days;
      }
    }
    problems.add(Problem.at(field, "launch.working-days", value, least, most));
    return null;
  }
}
