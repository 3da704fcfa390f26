package vn.egov.assessment;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/** The words that go with a decision. */
final class Remarks {

  static final int MAX = 2000;

  private Remarks() {}

  /** The trimmed text, null if there is none. */
  static @Nullable String optional(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String trimmed = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    if (trimmed.length() > MAX) {
      throw new BusinessRuleViolation(Problem.at("remarks", "remarks.too-long", MAX));
    }
    return trimmed;
  }

  static String required(@Nullable String text) {
    String trimmed = optional(text);
    if (trimmed == null) {
      throw new BusinessRuleViolation(Problem.at("remarks", "remarks.required", MAX));
    }
    return trimmed;
  }
}
