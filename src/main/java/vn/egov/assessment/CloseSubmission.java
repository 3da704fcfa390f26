package vn.egov.assessment;

import vn.egov.shared.UseCase;

/** The submission deadline of a unit has passed. */
@UseCase
public class CloseSubmission {

  private final Assessments assessments;
  private final CaseProgress progress;

  CloseSubmission(Assessments assessments, CaseProgress progress) {
    this.assessments = assessments;
    this.progress = progress;
  }

  /**
   * Records that the unit has not submitted, or lets its earlier declaration stand.
   *
   * @return whether an earlier declaration stands
   */
  public boolean close(AssessmentKey key) {
    Assessment assessment = assessments.get(key);
    assessment.submissionClosed();
    if (assessment.submittedBefore()) {
      return true;
    }
    progress.caseReviewed(key.cycle());
    progress.caseSettled(key.cycle());
    return false;
  }
}
