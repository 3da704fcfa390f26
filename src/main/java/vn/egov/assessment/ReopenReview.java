package vn.egov.assessment;

import vn.egov.cycle.CycleStatus;
import vn.egov.cycle.Cycles;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.shared.UseCase;

/** Opens a review once more: a correction, a late appeal, a result that the leader returned. */
@UseCase
public class ReopenReview {

  private final Assessments assessments;
  private final Cycles cycles;

  ReopenReview(Assessments assessments, Cycles cycles) {
    this.assessments = assessments;
    this.cycles = cycles;
  }

  /**
   * @throws BusinessRuleViolation if there is no such case, it is not settled or reviewed, or the
   *     result lies before the leader or is already approved
   */
  public void reopen(AssessmentKey key) {
    Assessment assessment =
        assessments
            .find(key.toString())
            .orElseThrow(() -> new BusinessRuleViolation(Problem.of("assessment.unknown", key)));
    CycleStatus status = cycles.get(key.cycle()).status();
    if (status != CycleStatus.RUNNING && status != CycleStatus.RETURNED) {
      throw new BusinessRuleViolation(Problem.of("reopening.too-late." + status, key.cycle()));
    }
    assessment.reopenReview();
  }
}
