package vn.egov.assessment;

import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditTrail;
import vn.egov.shared.Events;
import vn.egov.shared.UseCase;

/** The submission deadline of a unit has passed. */
@UseCase
public class CloseSubmission {

  private final Assessments assessments;
  private final CaseProgress progress;
  private final Events events;
  private final AuditTrail trail;

  CloseSubmission(Assessments assessments, CaseProgress progress, Events events, AuditTrail trail) {
    this.assessments = assessments;
    this.progress = progress;
    this.events = events;
    this.trail = trail;
  }

  /** The unit has never submitted: a result of its own. */
  public void recordNotSubmitted(AssessmentKey key) {
    assessments.get(key).notSubmitted();
    trail.record(Deeds.on(key, AuditAction.SUBMISSION_CLOSED).with("outcome", "NOT_SUBMITTED"));
    events.announce(new SubmissionMissed(key));
    progress.caseClosed(key.cycle());
  }

  /** The unit did not answer the return of its file: what it declared before goes to review. */
  public void letDeclarationStand(AssessmentKey key) {
    assessments.get(key).declarationStands();
    trail.record(
        Deeds.on(key, AuditAction.SUBMISSION_CLOSED).with("outcome", "DECLARATION_STANDS"));
    events.announce(new DeclarationLeftStanding(key));
  }
}
