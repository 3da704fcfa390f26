package vn.egov.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/**
 * What whoever completes a task may set, task by task; anything else is refused before the engine
 * looks at it. What is set is then judged by the task's listener.
 */
final class TaskGate {

  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          UnitAssessmentProcess.TASK_SUBMIT,
          Set.of(Variables.ANSWERS),
          UnitAssessmentProcess.TASK_VERIFY,
          Set.of(Variables.ANSWERS, Variables.VERIFICATION_OUTCOME, Variables.REMARKS),
          UnitAssessmentProcess.TASK_REVIEW,
          Set.of(Variables.ANSWERS, Variables.REVIEW_OUTCOME, Variables.REMARKS),
          UnitAssessmentProcess.TASK_RESPOND,
          Set.of(
              Variables.RESPONSE_OUTCOME, Variables.ANSWERS, Variables.CLAIMS, Variables.REMARKS),
          UnitAssessmentProcess.TASK_DECIDE,
          Set.of(Variables.ANSWERS, Variables.REMARKS),
          AssessmentCycleProcess.TASK_APPROVE_RESULTS,
          Set.of(
              Variables.APPROVAL_OUTCOME,
              Variables.DECISION_NUMBER,
              Variables.DECISION_DATE,
              Variables.REMARKS),
          AssessmentCycleProcess.TASK_REVISE_RESULTS,
          Set.of(Variables.UNIT_CODES));

  private TaskGate() {}

  /** Ids of the tasks that it guards: every user task of both processes. */
  static Set<String> tasks() {
    return ALLOWED.keySet();
  }

  /** What the completion of one of them may set. */
  static Set<String> allowed(String taskKey) {
    return ALLOWED.getOrDefault(taskKey, Set.of());
  }

  /**
   * @throws BusinessRuleViolation naming each variable that the task does not take
   */
  static void check(String taskKey, Collection<String> variables) {
    Set<String> allowed = ALLOWED.get(taskKey);
    if (allowed == null) {
      return;
    }
    List<Problem> problems = new ArrayList<>();
    for (String name : variables) {
      if (!allowed.contains(name)) {
        String expected = String.join(", ", new TreeSet<>(allowed));
        problems.add(Problem.at(name, "task.unexpected-variable", expected));
      }
    }
    if (!problems.isEmpty()) {
      throw new BusinessRuleViolation(problems);
    }
  }
}
