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

  /** The unit has never submitted: a result of its own. */
  public void recordNotSubmitted(AssessmentKey key) {
    assessments.get(key).notSubmitted();
    progress.caseReviewed(key.cycle());
    progress.caseSettled(key.cycle());
  }

  /** The unit did not answer the return of its file: what it declared before goes to review. */
  public void letDeclarationStand(AssessmentKey key) {
    assessments.get(key).declarationStands();
  }
}
