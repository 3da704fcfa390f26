package vn.egov.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.egov.criteria.Criterion;
import vn.egov.criteria.SampleCriteria;
import vn.egov.criteria.ScoringRule;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.RawAnswer;
import vn.egov.scoring.json.AnswersJson;
import vn.egov.unit.Tier;

/** Declarations that earn everything. */
public enum Sheet {
  DEPARTMENT_GOOD(Tier.DEPARTMENT),
  DISTRICT(Tier.DISTRICT),
  COMMUNE(Tier.COMMUNE);

  private final Tier tier;

  Sheet(Tier tier) {
    this.tier = tier;
  }

  public String json() {
    var criteria = SampleCriteria.v1(tier);
    List<RawAnswer> answers = new ArrayList<>();
    criteria.criteria().forEach(criterion -> answers.add(best(criterion)));
    return AnswersJson.write(AnswerSheet.of(criteria, answers));
  }

  private static RawAnswer best(Criterion criterion) {
    String code = criterion.code();
    if (criterion.rule() instanceof ScoringRule.YesNo) {
      return new RawAnswer(code, "yes", null, null, null, false, null, "12/QĐ-UBND");
    }
    if (criterion.rule() instanceof ScoringRule.Tiered tiered) {
      String band =
          tiered.bands().stream()
              .filter(b -> b.points().compareTo(criterion.maxPoints()) == 0)
              .findFirst()
              .orElseThrow()
              .code();
      return new RawAnswer(code, band, null, null, null, false, null, null);
    }
    if (criterion.rule() instanceof ScoringRule.Count count) {
      BigDecimal items = criterion.maxPoints().divide(count.pointsPerItem());
      return new RawAnswer(code, null, null, null, items.toPlainString(), false, null, null);
    }
    return new RawAnswer(code, null, "20", "20", null, false, null, null);
  }
}
