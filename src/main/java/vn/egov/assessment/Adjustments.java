package vn.egov.assessment;

import java.util.ArrayList;
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
    List<Problem> problems = new ArrayList<>();
    Set<String> codes = new LinkedHashSet<>(before.answers().keySet());
    codes.addAll(after.answers().keySet());
    for (String code : codes) {
      Answer then = before.answers().get(code);
      Answer now = after.answers().get(code);
      boolean same = now == null ? then == null || then.isMissing() : now.declaresSameAs(then);
      if (!same && (now == null || now.note() == null)) {
        problems.add(Problem.at(code, "adjustment.reason-missing"));
      }
    }
    if (!problems.isEmpty()) {
      throw new BusinessRuleViolation(problems);
    }
  }
}
