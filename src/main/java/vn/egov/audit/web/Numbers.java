package vn.egov.audit.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.egov.audit.Head;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.shared.web.RequestText;

/** Numbers and hashes that somebody typed. */
final class Numbers {

  private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private Numbers() {}

  /**
   * @throws BusinessRuleViolation unless it is a number between these, or blank
   */
  static long of(String name, @Nullable String text, long least, long most, long otherwise) {
    String digits = TrailParameters.stripped(text);
    if (digits == null) {
      return otherwise;
    }
    if (DIGITS.matcher(digits).matches()) {
      long number = Long.parseLong(digits);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new BusinessRuleViolation(
        Problem.at(name, "audit.number", RequestText.shortened(digits), least, most));
  }

  /**
   * The end of the chain that an auditor noted.
   *
   * @throws BusinessRuleViolation unless both are right, or both blank
   */
  static @Nullable Head noted(@Nullable String number, @Nullable String hash) {
    String digits = TrailParameters.stripped(number);
    String typed = TrailParameters.stripped(hash);
    if (digits == null && typed == null) {
      return null;
    }
    if (digits == null || typed == null) {
      String missing = digits == null ? "number" : "hash";
      throw new BusinessRuleViolation(Problem.at(missing, "audit.number-and-hash"));
    }
    String lower = typed.toLowerCase(Locale.ROOT);
    if (!HASH.matcher(lower).matches()) {
      throw new BusinessRuleViolation(
          List.of(Problem.at("hash", "audit.hash", RequestText.shortened(typed))));
    }
    return new Head(of("number", digits, 1, Long.MAX_VALUE, 0), lower);
  }
}
