package vn.egov.assessment;

import vn.egov.criteria.CriteriaSets;
import vn.egov.criteria.TierCriteria;
import vn.egov.cycle.Cycles;
import vn.egov.shared.UseCase;

/** By which criteria a case is measured. */
@UseCase
public class CaseCriteria {

  private final Cycles cycles;
  private final CriteriaSets sets;
  private final Assessments assessments;

  CaseCriteria(Cycles cycles, CriteriaSets sets, Assessments assessments) {
    this.cycles = cycles;
    this.sets = sets;
    this.assessments = assessments;
  }

  public TierCriteria of(AssessmentKey key) {
    return of(assessments.get(key));
  }

  TierCriteria of(Assessment assessment) {
    String version = cycles.get(assessment.key().cycle()).criteriaSet();
    return sets.published(version).tier(assessment.tier()).orElseThrow();
  }
}
