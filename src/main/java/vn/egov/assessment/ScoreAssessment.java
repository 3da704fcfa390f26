package vn.egov.assessment;

import java.time.Clock;
import vn.egov.audit.Actor;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditTrail;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.Scorer;
import vn.egov.shared.UseCase;

/** Writes the scorecard of a case from the answers that count at its stage. */
@UseCase
public class ScoreAssessment {

  private final Assessments assessments;
  private final CaseRecords caseRecords;
  private final CaseCriteria criteria;
  private final CountingAnswers counting;
  private final CaseProgress progress;
  private final Clock clock;
  private final AuditTrail trail;

  ScoreAssessment(
      Assessments assessments,
      CaseRecords caseRecords,
      CaseCriteria criteria,
      CountingAnswers counting,
      CaseProgress progress,
      Clock clock,
      AuditTrail trail) {
    this.assessments = assessments;
    this.caseRecords = caseRecords;
    this.criteria = criteria;
    this.counting = counting;
    this.progress = progress;
    this.clock = clock;
    this.trail = trail;
  }

  public void score(AssessmentKey key) {
    Assessment assessment = assessments.get(key);
    AnswerSheet sheet = counting.of(assessment);
    ScorecardStage stage = stage(assessment);
    caseRecords.add(
        new ScorecardRecord(
            key, stage, Scorer.score(criteria.of(assessment), sheet), clock.instant()));
    trail.record(
        Deeds.on(key, AuditAction.ASSESSMENT_SCORED).by(Actor.SYSTEM).with("stage", stage));
    if (stage == ScorecardStage.REVIEWED) {
      progress.caseReviewed(key.cycle());
    } else if (stage == ScorecardStage.APPEALED) {
      progress.caseSettled(key.cycle());
    }
  }

  private static ScorecardStage stage(Assessment assessment) {
    return switch (assessment.status()) {
      case IN_REVIEW -> ScorecardStage.PRELIMINARY;
      case REVIEWED -> ScorecardStage.REVIEWED;
      case SETTLED -> ScorecardStage.APPEALED;
      default ->
          throw new IllegalStateException(
              assessment.key() + " is not scored in state " + assessment.status());
    };
  }
}
