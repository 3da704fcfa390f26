package vn.egov.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditTrail;
import vn.egov.cycle.Cycles;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.RawAnswer;
import vn.egov.shared.Events;
import vn.egov.shared.UseCase;
import vn.egov.workday.WorkingDays;

/**
 * The Department awards or returns; that nobody reviews their own unit is checked by the caller.
 */
@UseCase
public class ReviewAssessment {

  private final Assessments assessments;
  private final CaseRecords caseRecords;
  private final CaseCriteria criteria;
  private final CountingAnswers counting;
  private final Cycles cycles;
  private final WorkingDays workingDays;
  private final Events events;
  private final Clock clock;
  private final AuditTrail trail;

  ReviewAssessment(
      Assessments assessments,
      CaseRecords caseRecords,
      CaseCriteria criteria,
      CountingAnswers counting,
      Cycles cycles,
      WorkingDays workingDays,
      Events events,
      Clock clock,
      AuditTrail trail) {
    this.assessments = assessments;
    this.caseRecords = caseRecords;
    this.criteria = criteria;
    this.counting = counting;
    this.cycles = cycles;
    this.workingDays = workingDays;
    this.events = events;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * @param answers the awarded values; the note of a changed one is the reason, and what is left
   *     out stays as verified or declared
   * @param remarks serves as the reason of every change
   */
  public void approve(
      AssessmentKey key, String reviewer, List<RawAnswer> answers, @Nullable String remarks) {
    Assessment assessment = assessments.get(key);
    AnswerSheet before = counting.of(assessment);
    AnswerSheet sheet = before.bare().with(AnswerSheet.of(criteria.of(assessment), answers));
    String reason = Remarks.optional(remarks);
    Adjustments.requireReasons(before, sheet, reason);
    assessment.approved(reviewer);
    caseRecords.add(new SheetRecord(key, Stage.AWARDED, sheet, reason, reviewer, clock.instant()));
    trail.record(
        Deeds.on(key, AuditAction.ASSESSMENT_APPROVED)
            .with("changed", Deeds.changed(before, sheet))
            .with("remarks", reason));
  }

  /** Returns the file to the unit, at most twice, with what was noted so far. */
  public void returnToUnit(
      AssessmentKey key, String reviewer, List<RawAnswer> answers, @Nullable String remarks) {
    Assessment assessment = assessments.get(key);
    String reason = Remarks.required(remarks);
    AnswerSheet sheet = AnswerSheet.of(criteria.of(assessment), answers);
    Instant due = Assessment.returnDue(cycles.get(key.cycle()), workingDays, clock.instant());
    assessment.returnedByReviewer(reviewer, reason, due);
    caseRecords.add(new SheetRecord(key, Stage.NOTED, sheet, reason, reviewer, clock.instant()));
    trail.record(Deeds.on(key, AuditAction.ASSESSMENT_RETURNED).with("remarks", reason));
    events.announce(new AssessmentReturned(key));
  }
}
