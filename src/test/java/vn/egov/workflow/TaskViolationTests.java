package vn.egov.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.workflow.Seed.CYCLE;
import static vn.egov.workflow.Seed.UNIT;
import static vn.egov.workflow.Seed.seed;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What breaks the task of a person is found, in a copy in which it is seeded. */
class TaskViolationTests {

  static Stream<Seed> seeds() {
    return Stream.of(
        seed(
            UNIT,
            " camunda:candidateGroups=\"reviewers\"",
            "",
            TaskRules::groups,
            "Task_ReviewAssessment"),
        seed(
            UNIT,
            "<camunda:taskListener event=\"complete\" delegateExpression=\"${reviewAs",
            "<camunda:taskListener event=\"create\" delegateExpression=\"${reviewAs",
            TaskRules::listeners,
            "Task_ReviewAssessment"),
        seed(
            UNIT,
            "Task_DecideAppeal",
            "Task_JudgeAppeal",
            TaskRules::unguarded,
            "Task_JudgeAppeal"),
        seed(
            UNIT,
            "<camunda:inputParameter name=\"claims\">${taskInputs.nothing()}</camunda:inputParameter>",
            "",
            TaskRules::leaks,
            "Task_RespondToResult claims"),
        seed(
            UNIT,
            "<camunda:outputParameter name=\"reviewOutcome\">",
            "<camunda:outputParameter name=\"answers\">",
            TaskRules::outputs,
            "Task_ReviewAssessment answers"),
        seed(
            UNIT,
            "<camunda:inputParameter name=\"reviewOutcome\" />",
            "",
            TaskRules::outputs,
            "Task_ReviewAssessment reviewOutcome"),
        seed(
            UNIT,
            "camunda:candidateGroups=\"appeal-board\"",
            "camunda:candidateGroups=\"reviewers\"",
            PublishedContract::otherwise,
            "Task_DecideAppeal"),
        seed(
            CYCLE,
            "<bpmn:documentation>Lãnh đạo xem kết quả tổng hợp, phê duyệt kèm số và ngày quyết định,"
                + " hoặc trả lại và nêu rõ lý do.</bpmn:documentation>",
            "",
            TaskRules::documentation,
            "Task_ApproveResults"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isFound(Seed seed) {
    seed.isFound();
  }

  @Test
  void aPublishedIdThatIsGoneIsFound() {
    assertThat(
            PublishedContract.missing(
                Seed.broken(UNIT, "Task_DecideAppeal", "Task_JudgeAppeal"),
                PublishedContract.UNIT_NODES,
                PublishedContract.UNIT_MESSAGES))
        .containsExactly("Task_DecideAppeal");
    assertThat(
            PublishedContract.missing(
                Seed.broken(CYCLE, "\"Message_AppealsSettled\"", "\"Message_AllSettled\""),
                PublishedContract.CYCLE_NODES,
                PublishedContract.CYCLE_MESSAGES))
        .containsExactly("Message_AppealsSettled");
  }
}
