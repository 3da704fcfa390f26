package vn.egov.workflow;

import static vn.egov.workflow.Seed.CYCLE;
import static vn.egov.workflow.Seed.UNIT;
import static vn.egov.workflow.Seed.seed;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What breaks a diagram by itself is found, in a copy in which it is seeded. */
class DiagramViolationTests {

  static Stream<Seed> seeds() {
    return Stream.of(
        seed(
            CYCLE,
            "id=\"assessment-cycle\"",
            "id=\"assessment\"",
            DiagramRules::process,
            "assessment in assessment-cycle"),
        seed(CYCLE, "isExecutable=\"true\"", "", DiagramRules::process, "not executable"),
        seed(
            CYCLE,
            " camunda:historyTimeToLive=\"P3650D\"",
            "",
            DiagramRules::process,
            "history time to live in days"),
        seed(
            CYCLE, "\"P3650D\"", "\"P10Y\"", DiagramRules::process, "history time to live in days"),
        seed(
            CYCLE,
            "name=\"Đợt đánh giá\"",
            "name=\"Cycle\"",
            DiagramRules::process,
            "no Vietnamese name"),
        seed(
            CYCLE,
            " default=\"Flow_ResultsApproved\"",
            "",
            DiagramRules::gateways,
            "Gateway_ResultsApproved has no default"),
        seed(
            CYCLE,
            "default=\"Flow_ResultsApproved\"",
            "default=\"Flow_ResultsReturned\"",
            DiagramRules::gateways,
            "Flow_ResultsApproved has no condition",
            "Flow_ResultsReturned is default"),
        seed(
            CYCLE,
            "id=\"Flow_ResultsReturned\" name=\"Trả lại\"",
            "id=\"Flow_ResultsReturned\"",
            DiagramRules::gateways,
            "Flow_ResultsReturned has no label"),
        seed(
            CYCLE,
            "sourceRef=\"Gateway_ResultsApproved\" targetRef=\"Task_ReviseResults\"",
            "sourceRef=\"Task_ApproveResults\" targetRef=\"Task_ReviseResults\"",
            DiagramRules::conditions,
            "Flow_ResultsReturned"),
        seed(
            UNIT,
            "name=\"Xác minh hồ sơ tự đánh giá\"",
            "name=\"Verify\"",
            DiagramRules::names,
            "Task_VerifySubmission"),
        seed(
            UNIT,
            "bpmnElement=\"Task_VerifySubmission\"",
            "bpmnElement=\"Task_ReviewAssessment\"",
            DiagramRules::drawing,
            "Task_VerifySubmission"),
        seed(
            UNIT,
            "bpmnElement=\"Flow_ReminderDue\"",
            "bpmnElement=\"Flow_UnitReminded\"",
            DiagramRules::drawing,
            "Flow_ReminderDue"),
        seed(
            UNIT,
            "name=\"Message_ReviewReopened\"",
            "name=\"reviewReopened\"",
            DiagramRules::messages,
            "reviewReopened"),
        seed(UNIT, "Task_RemindUnit", "RemindUnit", IdRules::pattern, "RemindUnit"),
        seed(UNIT, "Task_RemindUnit", "Task_remindUnit", IdRules::pattern, "Task_remindUnit"),
        seed(UNIT, "Timer_AppealDeadline", "Event_Appeal", IdRules::pattern, "Event_Appeal"),
        seed(UNIT, "Flow_ReminderDue", "Flow_1a2b3c", IdRules::pattern, "Flow_1a2b3c"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isFound(Seed seed) {
    seed.isFound();
  }
}
