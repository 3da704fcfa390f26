package vn.egov.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.egov.criteria.TestCriteria.always;
import static vn.egov.criteria.TestCriteria.count;
import static vn.egov.criteria.TestCriteria.of;
import static vn.egov.criteria.TestCriteria.ratio;
import static vn.egov.criteria.TestCriteria.tiered;
import static vn.egov.criteria.TestCriteria.yesNo;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.egov.criteria.TierCriteria;

/** What is refused, error by error. */
class AnswerRefusalTests {

  private static final TierCriteria CRITERIA =
      of(
          always(yesNo("G.YN", "1")),
          tiered("G.TI", "2", "none:0", "All:2"),
          ratio("G.RA", "3", "100"),
          count("G.CO", "4", "1"));

  static Stream<Arguments> refused() {
    return Stream.of(
        one(AnswerError.UNKNOWN_CRITERION, TestAnswers.value("X.YN", "yes")),
        one(AnswerError.UNKNOWN_CRITERION, TestAnswers.value("g.yn", "yes")),
        one(AnswerError.NOT_APPLICABLE_NOT_ALLOWED, TestAnswers.notApplicable("G.YN")),
        one(AnswerError.UNKNOWN_VALUE, TestAnswers.value("G.YN", "Yes")),
        one(AnswerError.UNKNOWN_VALUE, TestAnswers.value("G.YN", "true")),
        one(AnswerError.UNKNOWN_VALUE, TestAnswers.value("G.TI", "all")),
        one(AnswerError.UNKNOWN_VALUE, TestAnswers.value("G.TI", "All ")),
        one(AnswerError.INCOMPLETE_RATIO, TestAnswers.ratio("G.RA", "1", null)),
        one(AnswerError.INCOMPLETE_RATIO, TestAnswers.ratio("G.RA", null, "1")),
        one(AnswerError.NOT_A_NUMBER, TestAnswers.ratio("G.RA", "\"5\"", "10")),
        one(AnswerError.NOT_A_NUMBER, TestAnswers.ratio("G.RA", "1,5", "10")),
        one(AnswerError.NOT_A_NUMBER, TestAnswers.ratio("G.RA", "NaN", "10")),
        one(AnswerError.NOT_A_NUMBER, TestAnswers.ratio("G.RA", "1", "1e309")),
        one(AnswerError.NOT_A_NUMBER, TestAnswers.ratio("G.RA", "1000000000000000000", "1")),
        one(AnswerError.NOT_A_NUMBER, TestAnswers.ratio("G.RA", "0.00000000001", "1")),
        one(AnswerError.NOT_A_NUMBER, TestAnswers.count("G.CO", "true")),
        one(AnswerError.NEGATIVE_NUMBER, TestAnswers.ratio("G.RA", "-1", "10")),
        one(AnswerError.NEGATIVE_NUMBER, TestAnswers.ratio("G.RA", "1", "-0.1")),
        one(AnswerError.NEGATIVE_NUMBER, TestAnswers.count("G.CO", "-1")),
        one(AnswerError.ZERO_DENOMINATOR, TestAnswers.ratio("G.RA", "1", "0")),
        one(AnswerError.ZERO_DENOMINATOR, TestAnswers.ratio("G.RA", "0", "0.00")),
        one(AnswerError.ZERO_DENOMINATOR, TestAnswers.ratio("G.RA", "0", "-0")),
        one(AnswerError.NOT_AN_INTEGER, TestAnswers.count("G.CO", "1.5")),
        one(
            AnswerError.DUPLICATE_ANSWER,
            TestAnswers.value("G.YN", "yes"),
            TestAnswers.value("G.YN", "yes")),
        one(AnswerError.UNEXPECTED_FIELD, TestAnswers.count("G.YN", "1")),
        one(AnswerError.UNEXPECTED_FIELD, TestAnswers.value("G.CO", "yes")),
        one(AnswerError.UNEXPECTED_FIELD, TestAnswers.count("G.RA", "1")),
        one(
            AnswerError.TEXT_TOO_LONG,
            TestAnswers.noted(TestAnswers.value("G.YN", "yes"), "á".repeat(2001))));
  }

  private static Arguments one(AnswerError error, RawAnswer... answers) {
    return Arguments.of(error, List.of(answers));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refuses(AnswerError error, List<RawAnswer> answers) {
    assertThat(problemsOf(answers)).extracting(AnswerProblem::error).containsExactly(error);
  }

  @Test
  void everyErrorHasAnExample() {
    Set<AnswerError> seen = new TreeSet<>();
    refused().forEach(arguments -> seen.add((AnswerError) arguments.get()[0]));
    assertThat(seen).containsExactlyElementsOf(EnumSet.allOf(AnswerError.class));
  }

  @Test
  void theWholeSheetIsRefusedWithAllItsErrors() {
    List<AnswerProblem> problems =
        problemsOf(
            List.of(
                TestAnswers.value("G.YN", "maybe"),
                TestAnswers.ratio("G.RA", "-1", "0"),
                TestAnswers.count("G.CO", "2"),
                TestAnswers.value("X", "yes")));
    assertThat(problems)
        .extracting(p -> p.criterion() + " " + p.error())
        .containsExactlyInAnyOrder(
            "G.YN UNKNOWN_VALUE",
            "G.RA NEGATIVE_NUMBER",
            "G.RA ZERO_DENOMINATOR",
            "X UNKNOWN_CRITERION");
  }

  @Test
  void aRefusalNamesTheCriterionWhatWasSentAndWhatWouldBeRight() {
    AnswerProblem problem = problemsOf(List.of(TestAnswers.value("G.TI", "some"))).get(0);
    assertThat(problem.problem().code()).isEqualTo("answer.UNKNOWN_VALUE");
    assertThat(problem.problem().field()).isEqualTo("G.TI");
    assertThat(problem.problem().arguments()).containsExactly("G.TI", "some", "none, All");
  }

  @Test
  void whatWasSentIsShownShortened() {
    AnswerProblem problem = problemsOf(List.of(TestAnswers.value("G.TI", "x".repeat(500)))).get(0);
    assertThat(problem.offending()).isEqualTo("x".repeat(80) + "…");
  }

  private static List<AnswerProblem> problemsOf(List<RawAnswer> answers) {
    return catchThrowableOfType(InvalidAnswers.class, () -> AnswerSheet.of(CRITERIA, answers))
        .answerProblems();
  }
}
