package vn.egov.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.criteria.TestCriteria.count;
import static vn.egov.criteria.TestCriteria.of;
import static vn.egov.criteria.TestCriteria.ratio;
import static vn.egov.criteria.TestCriteria.yesNo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.egov.criteria.Criterion;
import vn.egov.criteria.TierCriteria;

class AnswerSheetTests {

  private static final TierCriteria CRITERIA =
      of(yesNo("G.01", "1"), ratio("G.02", "3", "100"), count("G.03", "4", "1"));

  @Test
  void keepsTheOrderOfTheSetWhateverTheOrderOfTheAnswers() {
    List<String> order = List.of("G.09", "A.01", "Z.07", "B.02", "G.01", "C.33", "A.00");
    TierCriteria criteria =
        of(order.stream().map(code -> yesNo(code, "1")).toArray(Criterion[]::new));
    List<RawAnswer> answers =
        order.stream().sorted().map(code -> TestAnswers.value(code, "no")).toList();
    assertThat(AnswerSheet.of(criteria, answers).answers().keySet())
        .containsExactlyElementsOf(order);
  }

  @Test
  void keepsTheRawNumbersOfARatioAboveItsTarget() {
    Answer answer = sheet(TestAnswers.ratio("G.02", "30", "20")).answer("G.02").orElseThrow();
    assertThat(answer.numerator()).isEqualByComparingTo("30");
    assertThat(answer.denominator()).isEqualByComparingTo("20");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "3.0", "3e0", "0.3e1", "30e-1"})
  void aCountWithoutFractionIsTakenHoweverItIsWritten(String text) {
    Answer answer = sheet(TestAnswers.count("G.03", text)).answer("G.03").orElseThrow();
    assertThat(answer.count()).isEqualByComparingTo("3");
  }

  @Test
  void takesTheLargestNumberThatCanBeStored() {
    String largest = "999999999999999999.9999999999";
    Answer answer = sheet(TestAnswers.ratio("G.02", largest, "1")).answer("G.02").orElseThrow();
    assertThat(answer.numerator()).isEqualByComparingTo(largest);
  }

  @Test
  void explanationsAreTrimmedAndComposed() {
    RawAnswer answer = TestAnswers.noted(TestAnswers.value("G.01", "yes"), "  Ba\u0309n  ");
    assertThat(sheet(answer).answer("G.01").orElseThrow().note()).isEqualTo("Bản");
  }

  @Test
  void aBlankExplanationIsNone() {
    RawAnswer answer = TestAnswers.noted(TestAnswers.value("G.01", "yes"), " \t ");
    assertThat(sheet(answer).answer("G.01").orElseThrow().note()).isNull();
  }

  @Test
  void bareLeavesOutExplanations() {
    AnswerSheet bare = sheet(TestAnswers.noted(TestAnswers.value("G.01", "yes"), "x")).bare();
    assertThat(bare).isEqualTo(sheet(TestAnswers.value("G.01", "yes")));
  }

  @Test
  void othersTakeThePlaceOfTheirNamesakesOnly() {
    AnswerSheet merged =
        sheet(TestAnswers.value("G.01", "yes"), TestAnswers.count("G.03", "1"))
            .with(sheet(TestAnswers.count("G.03", "2")));
    assertThat(merged)
        .isEqualTo(sheet(TestAnswers.value("G.01", "yes"), TestAnswers.count("G.03", "2")));
  }

  @Test
  void onlyKeepsTheNamedOnes() {
    AnswerSheet sheet = sheet(TestAnswers.value("G.01", "yes"), TestAnswers.count("G.03", "1"));
    assertThat(sheet.only(Set.of("G.03", "G.02"))).isEqualTo(sheet(TestAnswers.count("G.03", "1")));
  }

  @Test
  void numbersDeclareTheSameHoweverTheyAreWritten() {
    Answer one = answer("1.50", "2");
    assertThat(one.declaresSameAs(answer("1.5", "2.0"))).isTrue();
    assertThat(one.declaresSameAs(answer("1.51", "2"))).isFalse();
  }

  @Test
  void aMissingAnswerDeclaresTheSameAsNone() {
    Answer missing = sheet(TestAnswers.missing("G.02")).answer("G.02").orElseThrow();
    Answer given = sheet(TestAnswers.ratio("G.02", "0", "2")).answer("G.02").orElseThrow();
    assertThat(missing.declaresSameAs(null)).isTrue();
    assertThat(given.declaresSameAs(null)).isFalse();
    assertThat(given.declaresSameAs(missing)).isFalse();
  }

  /** As it comes from the database, where nobody has put it into one form. */
  private static Answer answer(String numerator, String denominator) {
    return new Answer(
        "G.02",
        null,
        new BigDecimal(numerator),
        new BigDecimal(denominator),
        null,
        false,
        null,
        null);
  }

  private static AnswerSheet sheet(RawAnswer... answers) {
    return AnswerSheet.of(CRITERIA, List.of(answers));
  }
}
