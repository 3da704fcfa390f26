package vn.egov.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.egov.criteria.TestCriteria;
import vn.egov.criteria.TierCriteria;
import vn.egov.scoring.ScoringDomain.Declared;
import vn.egov.scoring.json.AnswersJson;
import vn.egov.scoring.json.ScorecardJson;

/** What holds whatever is asked and declared. */
@Domain(ScoringDomain.class)
@Domain(DomainContext.Global.class)
class ScoringPropertiesTests {

  @Property
  void pointsLieBetweenNothingAndTheMaximum(@ForAll Declared declared) {
    assertThat(declared.score().criteria())
        .allSatisfy(score -> assertThat(score.points()).isBetween(BigDecimal.ZERO, score.max()));
  }

  @Property
  void everythingIsTheSumOfItsParts(@ForAll Declared declared) {
    Scorecard card = declared.score();
    for (int i = 0; i < 2; i++) {
      List<GroupResult> groups = card.groups().subList(2 * i, 2 * i + 2);
      CategoryResult category = card.categories().get(i);
      assertThat(sum(groups.stream().map(GroupResult::points).toList()))
          .isEqualByComparingTo(category.points());
      assertThat(sum(groups.stream().map(GroupResult::max).toList()))
          .isEqualByComparingTo(category.max());
    }
    assertThat(sum(card.criteria().stream().map(CriterionScore::points).toList()))
        .isEqualByComparingTo(card.total());
    assertThat(sum(card.criteria().stream().map(CriterionScore::max).toList()))
        .isEqualByComparingTo(card.max());
  }

  @Property
  void theOrderOfTheAnswersDoesNotMatter(@ForAll Declared declared, @ForAll Random random) {
    List<RawAnswer> shuffled = new ArrayList<>(declared.answers());
    Collections.shuffle(shuffled, random);
    assertThat(declared.with(shuffled).score()).isEqualTo(declared.score());
  }

  /** The other criteria alone would give the same, so saying so can neither win nor lose points. */
  @Property
  void whatDoesNotApplyLeavesTheShareOfTheOthersAsItIs(
      @ForAll Declared declared, @ForAll @IntRange(max = 7) int index) {
    CriterionScore score = declared.score().criteria().get(index);
    Scorecard with = declared.score();
    Scorecard without = declared.with(notApplicable(declared, index)).score();
    assertThat(without.total()).isEqualByComparingTo(with.total().subtract(score.points()));
    assertThat(without.max()).isEqualByComparingTo(with.max().subtract(score.max()));
  }

  @Property
  void notApplicableNeverLowersThePercentThatAMissingAnswerLeaves(
      @ForAll Declared declared, @ForAll @IntRange(max = 7) int index) {
    List<RawAnswer> missing = new ArrayList<>(declared.answers());
    missing.remove(index);
    Scorecard before = declared.with(missing).score();
    Scorecard after = declared.with(notApplicable(declared, index)).score();
    // Cross-multiplied: a / b <= c / d.
    assertThat(before.total().multiply(after.max()))
        .isLessThanOrEqualTo(after.total().multiply(before.max()));
  }

  private static List<RawAnswer> notApplicable(Declared declared, int index) {
    List<RawAnswer> answers = new ArrayList<>(declared.answers());
    answers.set(index, TestAnswers.notApplicable(answers.get(index).criterion()));
    return answers;
  }

  @Property
  void aLargerCountNeverScoresLess(
      @ForAll @IntRange(max = 5000) int count, @ForAll @IntRange(max = 5000) int more) {
    TierCriteria criteria = TestCriteria.of(TestCriteria.count("G.01", "12.34", "0.037"));
    assertThat(total(criteria, TestAnswers.count("G.01", String.valueOf(count))))
        .isLessThanOrEqualTo(
            total(criteria, TestAnswers.count("G.01", String.valueOf(count + more))));
  }

  @Property
  void aLargerNumeratorNeverScoresLess(
      @ForAll @IntRange(max = 5000) int numerator,
      @ForAll @IntRange(max = 5000) int more,
      @ForAll @IntRange(min = 1, max = 5000) int denominator) {
    TierCriteria criteria = TestCriteria.of(TestCriteria.ratio("G.01", "12.34", "85"));
    String of = String.valueOf(denominator);
    assertThat(total(criteria, TestAnswers.ratio("G.01", String.valueOf(numerator), of)))
        .isLessThanOrEqualTo(
            total(criteria, TestAnswers.ratio("G.01", String.valueOf(numerator + more), of)));
  }

  private static BigDecimal total(TierCriteria criteria, RawAnswer answer) {
    return TestAnswers.score(criteria, answer).total();
  }

  /** Held against whole numbers, which cannot be inexact. */
  @Property
  void aGroupFailsExactlyBelowSeventyPercent(
      @ForAll @IntRange(min = 1, max = 100_000) int max,
      @ForAll @IntRange(max = 100_000) int count) {
    TierCriteria criteria =
        TestCriteria.of(TestCriteria.points("G.01", BigDecimal.valueOf(max, 2).toPlainString()));
    Scorecard card = TestAnswers.score(criteria, TestAnswers.count("G.01", String.valueOf(count)));
    long points = Math.min(count, max);
    assertThat(card.groups().get(0).failing()).isEqualTo(points * 100 < 70L * max);
  }

  @Property
  void sheetsAndScorecardsComeBackFromJsonAsTheyWent(@ForAll Declared declared) {
    AnswerSheet sheet = AnswerSheet.of(declared.criteria(), declared.answers());
    AnswerSheet read = AnswersJson.readStored(AnswersJson.write(sheet));
    assertThat(read.answers().keySet()).isEqualTo(sheet.answers().keySet());
    read.answers()
        .forEach(
            (code, answer) ->
                assertThat(answer.declaresSameAs(sheet.answers().get(code))).isTrue());
    assertThat(ScorecardJson.read(ScorecardJson.write(declared.score())))
        .isEqualTo(declared.score());
  }

  private static BigDecimal sum(List<BigDecimal> parts) {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
