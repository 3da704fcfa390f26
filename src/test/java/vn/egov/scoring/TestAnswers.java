package vn.egov.scoring;

import java.util.List;
import vn.egov.criteria.TierCriteria;

/** Answers as they come in, for tests. */
public final class TestAnswers {

  private TestAnswers() {}

  public static RawAnswer value(String criterion, String value) {
    return new RawAnswer(criterion, value, null, null, null, false, null, null);
  }

  public static RawAnswer ratio(String criterion, String numerator, String denominator) {
    return new RawAnswer(criterion, null, numerator, denominator, null, false, null, null);
  }

  public static RawAnswer count(String criterion, String count) {
    return new RawAnswer(criterion, null, null, null, count, false, null, null);
  }

  public static RawAnswer notApplicable(String criterion) {
    return new RawAnswer(criterion, null, null, null, null, true, null, null);
  }

  public static RawAnswer missing(String criterion) {
    return new RawAnswer(criterion, null, null, null, null, false, null, null);
  }

  public static RawAnswer noted(RawAnswer answer, String note) {
    return new RawAnswer(
        answer.criterion(),
        answer.value(),
        answer.numerator(),
        answer.denominator(),
        answer.count(),
        answer.notApplicable(),
        note,
        answer.evidence());
  }

  public static Scorecard score(TierCriteria criteria, RawAnswer... answers) {
    return Scorer.score(criteria, AnswerSheet.of(criteria, List.of(answers)));
  }
}
