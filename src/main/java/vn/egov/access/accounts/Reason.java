package vn.egov.access.accounts;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/** Why somebody does something to an account, for other administrators and auditors to read. */
final class Reason {

  static final int MAX_LENGTH = 500;

  private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");

  private Reason() {}

  /**
   * @return on one line
   * @throws BusinessRuleViolation if it is blank, too long or has characters that nobody sees
   */
  static String required(@Nullable String text) {
    String reason = optional(text);
    if (reason == null) {
      throw new BusinessRuleViolation(Problem.at("reason", "remarks.required", MAX_LENGTH));
    }
    return reason;
  }

  /** The same, or null where there is none. */
  static @Nullable String optional(@Nullable String text) {
    String line =
        text == null
            ? ""
            : Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    if (line.length() > MAX_LENGTH) {
      throw new BusinessRuleViolation(Problem.at("reason", "remarks.too-long", MAX_LENGTH));
    }
    if (INVISIBLE.matcher(line).find()) {
      throw new BusinessRuleViolation(Problem.at("reason", "account.reason-characters"));
    }
    return line.isEmpty() ? null : line;
  }
}
