package vn.egov.assessment;

import java.time.Clock;
import java.util.List;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditTrail;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.RawAnswer;
import vn.egov.shared.Events;
import vn.egov.shared.UseCase;

/** A unit declares how far it has come. */
@UseCase
public class SubmitSelfAssessment {

  private final Assessments assessments;
  private final CaseRecords caseRecords;
  private final CaseCriteria criteria;
  private final Events events;
  private final Clock clock;
  private final AuditTrail trail;

  SubmitSelfAssessment(
      Assessments assessments,
      CaseRecords caseRecords,
      CaseCriteria criteria,
      Events events,
      Clock clock,
      AuditTrail trail) {
    this.assessments = assessments;
    this.caseRecords = caseRecords;
    this.criteria = criteria;
    this.events = events;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * @param officer account of whoever submits
   * @throws vn.egov.scoring.InvalidAnswers with every error; nothing is stored
   * @throws vn.egov.shared.BusinessRuleViolation after the deadline
   */
  public void submit(AssessmentKey key, String officer, List<RawAnswer> answers) {
    Assessment assessment = assessments.get(key);
    AnswerSheet sheet = AnswerSheet.of(criteria.of(assessment), answers);
    assessment.submit(clock.instant());
    caseRecords.add(new SheetRecord(key, Stage.DECLARED, sheet, null, officer, clock.instant()));
    trail.record(
        Deeds.on(key, AuditAction.ASSESSMENT_SUBMITTED)
            .with("submission", assessment.submissions())
            .with("late", assessment.late() ? "yes" : null));
    events.announce(new SelfAssessmentSubmitted(key));
  }
}
