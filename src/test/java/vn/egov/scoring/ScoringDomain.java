package vn.egov.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import vn.egov.criteria.CriteriaGroup;
import vn.egov.criteria.Criterion;
import vn.egov.criteria.ScoringRule;
import vn.egov.criteria.TestCriteria;
import vn.egov.criteria.TierCriteria;

/** Criteria of every kind with answers that fit them. */
class ScoringDomain extends DomainContextBase {

  /** Two categories of two groups each, and an answer to some of the criteria. */
  record Declared(TierCriteria criteria, List<RawAnswer> answers) {

    Scorecard score() {
      return Scorer.score(criteria, AnswerSheet.of(criteria, answers));
    }

    Declared with(List<RawAnswer> others) {
      return new Declared(criteria, others);
    }
  }

  private record Answered(Criterion criterion, RawAnswer answer) {}

  @Provide
  Arbitrary<Declared> declared() {
    return Combinators.combine(group("A"), group("B"), group("C"), group("D")).as(this::declared);
  }

  private Declared declared(
      List<Answered> a, List<Answered> b, List<Answered> c, List<Answered> d) {
    TierCriteria criteria =
        TestCriteria.tier(
            TestCriteria.category("SS", group("A", a), group("B", b)),
            TestCriteria.category("KQ", group("C", c), group("D", d)));
    List<RawAnswer> answers = new ArrayList<>();
    List.of(a, b, c, d).forEach(group -> group.forEach(one -> answers.add(one.answer())));
    return new Declared(criteria, answers);
  }

  private static CriteriaGroup group(String code, List<Answered> all) {
    return TestCriteria.group(
        code, all.stream().map(Answered::criterion).toArray(Criterion[]::new));
  }

  private Arbitrary<List<Answered>> group(String code) {
    return Combinators.combine(answered(code + ".01"), answered(code + ".02"))
        .as((first, second) -> List.of(first, second));
  }

  private Arbitrary<Answered> answered(String code) {
    return Arbitraries.oneOf(yesNo(code), tiered(code), ratio(code), count(code))
        .flatMap(
            answered ->
                Arbitraries.frequencyOf(
                    Tuple.of(8, Arbitraries.just(answered)),
                    Tuple.of(1, Arbitraries.just(instead(answered, true))),
                    Tuple.of(1, Arbitraries.just(instead(answered, false)))));
  }

  private static Answered instead(Answered answered, boolean notApplicable) {
    String code = answered.criterion().code();
    return new Answered(
        answered.criterion(),
        notApplicable ? TestAnswers.notApplicable(code) : TestAnswers.missing(code));
  }

  private Arbitrary<Answered> yesNo(String code) {
    return Combinators.combine(maximum(), Arbitraries.of("yes", "no"))
        .as((max, value) -> answered(code, max, new ScoringRule.YesNo(), value));
  }

  private static Answered answered(String code, BigDecimal max, ScoringRule rule, String value) {
    return new Answered(
        TestCriteria.criterion(code, max.toPlainString(), rule), TestAnswers.value(code, value));
  }

  private Arbitrary<Answered> tiered(String code) {
    return Combinators.combine(maximum(), Arbitraries.of("none", "all"))
        .as(
            (max, value) ->
                new Answered(
                    TestCriteria.tiered(
                        code, max.toPlainString(), "none:0", "all:" + max.toPlainString()),
                    TestAnswers.value(code, value)));
  }

  private Arbitrary<Answered> ratio(String code) {
    return Combinators.combine(maximum(), numbers(), numbers(), percents())
        .as(
            (max, numerator, denominator, target) ->
                new Answered(
                    TestCriteria.ratio(code, max.toPlainString(), target.toPlainString()),
                    TestAnswers.ratio(
                        code,
                        numerator.toPlainString(),
                        denominator.add(BigDecimal.ONE).toPlainString())));
  }

  private Arbitrary<Answered> count(String code) {
    return Combinators.combine(maximum(), perItem(), Arbitraries.integers().between(0, 2000))
        .as(
            (max, each, count) ->
                new Answered(
                    TestCriteria.count(code, max.toPlainString(), each.toPlainString()),
                    TestAnswers.count(code, count.toString())));
  }

  private static Arbitrary<BigDecimal> maximum() {
    return decimals("0.01", "100.00", 2);
  }

  private static Arbitrary<BigDecimal> perItem() {
    return decimals("0.001", "10", 3);
  }

  private static Arbitrary<BigDecimal> percents() {
    return decimals("1", "100", 1);
  }

  private static Arbitrary<BigDecimal> numbers() {
    return decimals("0", "1000000", 4);
  }

  private static Arbitrary<BigDecimal> decimals(String from, String to, int scale) {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal(from), new BigDecimal(to))
        .ofScale(scale);
  }
}
