package vn.egov.assessment;

import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditTrail;
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
  private final CaseProgress progress;
  private final AuditTrail trail;

  ReopenReview(Assessments assessments, Cycles cycles, CaseProgress progress, AuditTrail trail) {
    this.assessments = assessments;
    this.cycles = cycles;
    this.progress = progress;
    this.trail = trail;
  }

  /**
   * @throws BusinessRuleViolation if there is no such case, it is not settled or reviewed, or the
   *     result is being compiled, lies before the leader or is already approved
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
    if (status == CycleStatus.RUNNING && progress.allSettled(key.cycle())) {
      throw new BusinessRuleViolation(
          Problem.of("reopening.too-late." + CycleStatus.COMPILED, key.cycle()));
    }
    AssessmentStatus before = assessment.status();
    assessment.reopenReview();
    trail.record(Deeds.on(key, AuditAction.REVIEW_REOPENED).with("statusBefore", before));
  }
}
