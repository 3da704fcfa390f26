package vn.egov.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.workflow.Seed.UNIT;
import static vn.egov.workflow.Seed.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What breaks the bond between diagrams, code and forms is found where it is seeded. */
class CodeViolationTests {

  static Stream<Seed> seeds() {
    return Stream.of(
        seed(
            UNIT,
            "${remindUnitDelegate}",
            "${remindUnitDelegat}",
            ExpressionRules::beans,
            "${remindUnitDelegat} names no bean"),
        seed(
            UNIT,
            "${remindUnitDelegate}",
            "${silenceAcceptsListener}",
            ExpressionRules::beans,
            "${silenceAcceptsListener} is no serviceTask"),
        seed(
            UNIT,
            "${deadlines.review(cycleCode, unitCode)}",
            "${deadline.review(cycleCode, unitCode)}",
            ExpressionRules::beans,
            "${deadline.review(cycleCode, unitCode)} names no bean"),
        seed(
            UNIT,
            "${deadlines.review(cycleCode, unitCode)}",
            "${deadlines.reviews(cycleCode, unitCode)}",
            ExpressionRules::beans,
            "${deadlines.reviews(cycleCode, unitCode)} calls no method"),
        seed(
            UNIT,
            "${deadlines.review(cycleCode, unitCode)}",
            "${deadlines.review(cycleCode, unitCode, 1)}",
            ExpressionRules::beans,
            "${deadlines.review(cycleCode, unitCode, 1)} calls no method"),
        seed(
            UNIT,
            "${deadlines.review(cycleCode, unitCode)}",
            "${deadlines.review(cycleId, unitCode)}",
            ExpressionRules::variables,
            "${deadlines.review(cycleId, unitCode)} cycleId"),
        seed(
            UNIT,
            "${reviewOutcome == 'RETURNED'}",
            "${reviewOutcom == 'RETURNED'}",
            ExpressionRules::variables,
            "${reviewOutcom == 'RETURNED'} reviewOutcom"),
        seed(
            UNIT,
            " camunda:formRef=\"respond-to-result\"",
            "",
            FormRules::references,
            "Task_RespondToResult null"),
        seed(
            UNIT,
            "\"respond-to-result\"",
            "\"respond-to-results\"",
            FormRules::references,
            "Task_RespondToResult respond-to-results"),
        seed(
            UNIT,
            "${formCatalog.review(cycleCode, unitCode)}",
            "${formCatalog.review(cycleCode)}",
            FormRules::references,
            "Task_ReviewAssessment ${formCatalog.review(cycleCode)}"),
        seed(
            UNIT,
            "camunda:formRef=\"respond-to-result\" camunda:formRefBinding=\"latest\"",
            "camunda:formRef=\"respond-to-result\" camunda:formRefBinding=\"deployment\"",
            FormRules::references,
            "Task_RespondToResult binding"),
        seed(
            UNIT,
            "camunda:delegateExpression=\"${remindUnitDelegate}\"",
            "camunda:class=\"vn.egov.Reminder\"",
            ExpressionRules::otherCode,
            "camunda:class=\"vn.egov.Reminder\""));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isFound(Seed seed) {
    seed.isFound();
  }

  @Test
  void aDelegateThatNobodyUsesIsFound() {
    Diagram broken = Seed.broken(UNIT, "${remindUnitDelegate}", "${scoreAssessmentDelegate}");
    assertThat(ExpressionRules.idle(List.of(Diagram.cycle(), Diagram.extension(), broken)))
        .containsExactly("remindUnitDelegate");
  }

  @Test
  void aFormThatNobodyShowsIsFound() {
    assertThat(FormRules.unused(List.of(Diagram.unit())))
        .containsExactly("approve-results", "extend-deadline", "launch-cycle", "revise-results");
  }

  @Test
  void aFormUnderAnotherNameIsFound() {
    assertThat(FormRules.id("approve.form", FormRules.read("approve-results")))
        .containsExactly("approve.form");
  }

  @Test
  void aFormThatSendsWhatIsRefusedIsFound() throws Exception {
    JsonNode form =
        new ObjectMapper()
            .readTree(
                """
                {"components": [
                  {"type": "text", "text": "x"},
                  {"type": "textfield", "key": "remarks"},
                  {"type": "textfield", "key": "shown", "disabled": true},
                  {"type": "group", "path": "claims", "components": [
                    {"type": "group", "path": "row1", "components": [
                      {"type": "select", "key": "criterion"}]}]},
                  {"type": "number", "key": "score"},
                  {"type": "group", "components": [{"type": "checkbox", "key": "final.yes"}]}]}
                """);
    assertThat(FormRules.refused(form, Set.of("remarks", "claims")))
        .containsExactly("final", "score");
  }
}
