package vn.egov.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.criteria.TestCriteria.count;
import static vn.egov.criteria.TestCriteria.of;
import static vn.egov.criteria.TestCriteria.points;
import static vn.egov.criteria.TestCriteria.ratio;
import static vn.egov.criteria.TestCriteria.tiered;
import static vn.egov.criteria.TestCriteria.yesNo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.egov.criteria.Criterion;
import vn.egov.criteria.TierCriteria;

/** Rules 1 and 2: the points of a criterion, and what does not apply or is not answered. */
class PointsTests {

  @ParameterizedTest
  @CsvSource({"yes, 4.50", "no, 0.00"})
  void yesGivesTheMaximumAndNoNothing(String value, String points) {
    assertThat(pointsOf(yesNo("G.01", "4.5"), TestAnswers.value("G.01", value))).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({"none, 0.00", "some, 1.25", "all, 3.00"})
  void aBandGivesItsPoints(String band, String points) {
    Criterion criterion = tiered("G.01", "3", "none:0", "some:1.25", "all:3");
    assertThat(pointsOf(criterion, TestAnswers.value("G.01", band))).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({
    "18, 20, 100, 4.50",
    "8, 10, 80, 5.00",
    "4, 10, 80, 2.50",
    "0, 7, 100, 0.00",
    "30, 20, 100, 5.00",
    "0.5, 0.8, 100, 3.13",
    "1, 3, 100, 1.67",
    "1000000000000, 3000000000000, 100, 1.67"
  })
  void aRatioGivesItsShareOfTheTargetAndNoMore(
      String numerator, String denominator, String target, String points) {
    RawAnswer answer = TestAnswers.ratio("G.01", numerator, denominator);
    assertThat(pointsOf(ratio("G.01", "5", target), answer)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({
    // Half a hundredth goes up, a hair less goes down: rounding the quotient first would lose it.
    "0.125, 0.13",
    "0.1249999999, 0.12",
    "0.1250000001, 0.13",
    "0.0049999999, 0.00"
  })
  void aRatioIsRoundedOnceHalfUp(String numerator, String points) {
    RawAnswer answer = TestAnswers.ratio("G.01", numerator, "1");
    assertThat(pointsOf(ratio("G.01", "1", "100"), answer)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.00", "1, 0.34", "3, 1.01", "5, 1.68", "6, 2.00", "1000000, 2.00"})
  void aCountGivesPointsPerItemUpToTheMaximum(String count, String points) {
    RawAnswer answer = TestAnswers.count("G.01", count);
    assertThat(pointsOf(count("G.01", "2", "0.335"), answer)).isEqualTo(points);
  }

  @Test
  void whatDoesNotApplyLeavesBothPointsAndMaximum() {
    TierCriteria criteria = of(points("G.01", "10"), points("G.02", "30"));
    Scorecard card =
        TestAnswers.score(
            criteria, TestAnswers.count("G.01", "800"), TestAnswers.notApplicable("G.02"));
    assertThat(card.criteria().get(1).max()).isEqualByComparingTo("0");
    assertThat(card.total()).isEqualTo("8.00");
    assertThat(card.max()).isEqualTo("10.00");
    assertThat(card.percent()).isEqualTo("80.00");
  }

  @Test
  void aMissingAnswerScoresNothingAndKeepsItsMaximum() {
    TierCriteria criteria = of(points("G.01", "10"), points("G.02", "30"));
    Scorecard card = TestAnswers.score(criteria, TestAnswers.count("G.01", "800"));
    assertThat(card.total()).isEqualTo("8.00");
    assertThat(card.max()).isEqualTo("40.00");
  }

  @Test
  void anExplanationAloneIsAMissingAnswer() {
    RawAnswer answer = TestAnswers.noted(TestAnswers.missing("G.01"), "chưa có kế hoạch");
    Scorecard card = TestAnswers.score(of(ratio("G.01", "5", "100")), answer);
    assertThat(card.total()).isEqualTo("0.00");
    assertThat(card.max()).isEqualTo("5.00");
  }

  private static String pointsOf(Criterion criterion, RawAnswer answer) {
    Scorecard card = TestAnswers.score(of(criterion), answer);
    return card.criteria().get(0).points().toPlainString();
  }
}
