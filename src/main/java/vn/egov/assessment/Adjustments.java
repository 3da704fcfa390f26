package vn.egov.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.egov.scoring.Answer;
import vn.egov.scoring.AnswerSheet;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/** The rule that nobody changes a value without saying why. */
final class Adjustments {

  private Adjustments() {}

  /**
   * @param general the remark on the whole, which serves as a reason for every change
   * @throws BusinessRuleViolation naming each criterion that was changed without a reason
   */
  static void requireReasons(AnswerSheet before, AnswerSheet after, @Nullable String general) {
    if (general != null) {
      return;
    }
    List<Problem> problems =
        changed(before, after).stream()
            .filter(code -> after.answer(code).map(Answer::note).isEmpty())
            .map(code -> Problem.at(code, "adjustment.reason-missing"))
            .toList();
    if (!problems.isEmpty()) {
      throw new BusinessRuleViolation(problems);
    }
  }

  /** Codes of the criteria whose values differ. */
  static List<String> changed(AnswerSheet before, AnswerSheet after) {
    Set<String> codes = new LinkedHashSet<>(before.answers().keySet());
    codes.addAll(after.answers().keySet());
    return codes.stream()
        .filter(code -> !isSame(before.answers().get(code), after.answers().get(code)))
        .toList();
  }

  private static boolean isSame(@Nullable Answer then, @Nullable Answer now) {
    return now == null ? then == null || then.isMissing() : now.declaresSameAs(then);
  }
}
