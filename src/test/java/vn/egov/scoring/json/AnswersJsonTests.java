package vn.egov.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.egov.scoring.AnswerProblem;
import vn.egov.scoring.InvalidAnswers;
import vn.egov.scoring.RawAnswer;
import vn.egov.scoring.TestAnswers;
import vn.egov.shared.Refusals;

class AnswersJsonTests {

  @Test
  void readsTheExampleOfTheContract() {
    List<RawAnswer> answers =
        AnswersJson.read(
            """
            { "X_SS_CS_01": { "value": "head" },
              "X_SS_HT_02": { "numerator": 18, "denominator": 20.5, "note": "2 máy hỏng" },
              "X_KQ_CD_01": { "count": 3 },
              "X_KQ_GD_05": { "notApplicable": true, "evidence": "QĐ 12" } }
            """);
    assertThat(answers)
        .containsExactly(
            TestAnswers.value("X.SS.CS.01", "head"),
            TestAnswers.noted(TestAnswers.ratio("X.SS.HT.02", "18", "20.5"), "2 máy hỏng"),
            TestAnswers.count("X.KQ.CD.01", "3"),
            new RawAnswer("X.KQ.GD.05", null, null, null, null, true, null, "QĐ 12"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|answers.not-an-object",
        "null|answers.not-an-object",
        "7|answers.not-an-object",
        "|answers.not-an-object",
        "{|answers.malformed",
        "{} {}|answers.malformed",
        "{'A': {}}|answers.malformed",
        "{\"A\": {\"count\": NaN}}|answers.malformed",
        "{\"A\": {\"count\": 01}}|answers.malformed",
        "{\"A\": {\"count\": 1,}}|answers.malformed",
        "{\"A\": {} /* why */}|answers.malformed",
        "\uFEFF{}|answers.malformed"
      })
  void refusesWhatIsNoSuchObject(String json, String code) {
    assertThat(Refusals.of(() -> AnswersJson.read(json == null ? "" : json))).containsExactly(code);
  }

  @Test
  void refusesDeepNesting() {
    String json = "{\"A\": {\"value\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}}";
    assertThat(Refusals.of(() -> AnswersJson.read(json))).containsExactly("answers.malformed");
  }

  @Test
  void refusesAMillionCharacters() {
    String json = "{\"A\": {\"note\": \"" + "x".repeat(1_000_000) + "\"}}";
    assertThat(Refusals.of(() -> AnswersJson.read(json))).containsExactly("answers.too-long");
  }

  @Test
  void refusesNumbersThatAreTooLongToBeRead() {
    String json = "{\"A\": {\"count\": " + "9".repeat(101) + "}}";
    assertThat(Refusals.of(() -> AnswersJson.read(json))).containsExactly("answers.malformed");
  }

  @ParameterizedTest
  @CsvSource({"1e309, 1E+309", "1e-400, 1E-400", "-0.0, 0.0", "1.50, 1.5", "1e2, 1E+2"})
  void passesNumbersOnWithoutLoss(String sent, String read) {
    RawAnswer answer = AnswersJson.read("{\"A\": {\"count\": " + sent + "}}").get(0);
    assertThat(new BigDecimal(answer.count())).isEqualByComparingTo(new BigDecimal(read));
  }

  @Test
  void aHugeExponentCostsNothing() {
    RawAnswer answer = AnswersJson.read("{\"A\": {\"count\": 1e999999999}}").get(0);
    assertThat(answer.count()).hasSizeLessThan(20);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"`\"3\"`, `\"3\"`", "true, true", "[1], [1]", "{\"a\":1}, {\"a\":1}"})
  void whatIsNoNumberStaysVisibleToBeRefused(String sent, String read) {
    RawAnswer answer = AnswersJson.read("{\"A\": {\"count\": " + sent + "}}").get(0);
    assertThat(answer.count()).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"A\": {\"score\": 5}}",
        "{\"A\": {\"Value\": \"yes\"}}",
        "{\"A\": {\"notApplicable\": \"true\"}}",
        "{\"A\": {\"notApplicable\": 1}}",
        "{\"A\": {\"note\": 5}}",
        "{\"A\": {\"evidence\": {}}}",
        "{\"A\": \"yes\"}",
        "{\"A\": [\"yes\"]}"
      })
  void refusesUnknownFieldsAndMisplacedValues(String json) {
    assertThat(Refusals.of(() -> AnswersJson.read(json)))
        .containsExactly("A: answer.UNEXPECTED_FIELD");
  }

  @Test
  void refusesAllMisplacedFieldsAtOnce() {
    String json = "{\"A\": {\"x\": 1, \"y\": 2}, \"B\": 3, \"C\": {\"value\": \"yes\"}}";
    assertThat(Refusals.of(() -> AnswersJson.read(json)))
        .containsExactly(
            "A: answer.UNEXPECTED_FIELD",
            "A: answer.UNEXPECTED_FIELD",
            "B: answer.UNEXPECTED_FIELD");
  }

  @Test
  void refusesACriterionThatIsAnsweredTwice() {
    String json = "{\"X_A\": {\"value\": \"yes\"}, \"X_A\": {\"value\": \"no\"}}";
    InvalidAnswers refusal =
        catchThrowableOfType(InvalidAnswers.class, () -> AnswersJson.read(json));
    assertThat(refusal.answerProblems())
        .extracting(AnswerProblem::problem)
        .allSatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo("answer.DUPLICATE_ANSWER");
              assertThat(problem.field()).isEqualTo("X.A");
            });
  }

  @Test
  void refusesAFieldThatIsGivenTwice() {
    String json = "{\"X_A\": {\"value\": \"yes\", \"value\": \"no\"}}";
    assertThat(Refusals.of(() -> AnswersJson.read(json)))
        .singleElement()
        .asString()
        .endsWith("answer.DUPLICATE_ANSWER");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"A\": {}}",
        "{\"A\": {\"value\": null, \"numerator\": null, \"denominator\": null, \"count\": null}}",
        "{\"A\": {\"value\": \"\", \"count\": \"\"}}",
        "{\"A\": {\"notApplicable\": null, \"note\": null, \"evidence\": null}}",
        "{\"A\": {\"notApplicable\": false}}"
      })
  void nullsAndEmptyTextsAreNoAnswer(String json) {
    assertThat(AnswersJson.read(json)).containsExactly(TestAnswers.missing("A"));
  }

  @Test
  void aCriterionThatIsNullIsLeftOut() {
    assertThat(AnswersJson.read("{\"A\": null}")).isEmpty();
  }
}
