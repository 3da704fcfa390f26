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

/** A district checks what its commune declares. */
@UseCase
public class VerifySubmission {

  private final Assessments assessments;
  private final CaseRecords caseRecords;
  private final CaseCriteria criteria;
  private final Cycles cycles;
  private final WorkingDays workingDays;
  private final Events events;
  private final Clock clock;
  private final AuditTrail trail;

  VerifySubmission(
      Assessments assessments,
      CaseRecords caseRecords,
      CaseCriteria criteria,
      Cycles cycles,
      WorkingDays workingDays,
      Events events,
      Clock clock,
      AuditTrail trail) {
    this.assessments = assessments;
    this.caseRecords = caseRecords;
    this.criteria = criteria;
    this.cycles = cycles;
    this.workingDays = workingDays;
    this.events = events;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * @param answers the verified values; the note of a changed one is the reason, and what is left
   *     out stays as declared
   * @param remarks serves as the reason of every change
   */
  public void verify(
      AssessmentKey key, String verifier, List<RawAnswer> answers, @Nullable String remarks) {
    Assessment assessment = assessments.get(key);
    AnswerSheet declared = caseRecords.sheet(key, Stage.DECLARED);
    AnswerSheet sheet = declared.bare().with(AnswerSheet.of(criteria.of(assessment), answers));
    String reason = Remarks.optional(remarks);
    Adjustments.requireReasons(declared, sheet, reason);
    assessment.verified(verifier);
    caseRecords.add(new SheetRecord(key, Stage.VERIFIED, sheet, reason, verifier, clock.instant()));
    trail.record(
        Deeds.on(key, AuditAction.SUBMISSION_VERIFIED)
            .with("changed", Deeds.changed(declared, sheet))
            .with("remarks", reason));
  }

  /** Returns the file to the commune, with what was noted so far. */
  public void returnToUnit(
      AssessmentKey key, String verifier, List<RawAnswer> answers, @Nullable String remarks) {
    Assessment assessment = assessments.get(key);
    String reason = Remarks.required(remarks);
    AnswerSheet sheet = AnswerSheet.of(criteria.of(assessment), answers);
    Instant due = Assessment.returnDue(cycles.get(key.cycle()), workingDays, clock.instant());
    assessment.returnedByVerifier(verifier, reason, due);
    caseRecords.add(new SheetRecord(key, Stage.NOTED, sheet, reason, verifier, clock.instant()));
    trail.record(Deeds.on(key, AuditAction.SUBMISSION_RETURNED).with("remarks", reason));
    events.announce(new SubmissionReturned(key));
  }

  /** The district has let its deadline pass: the case goes on unverified, and says so. */
  public void skip(AssessmentKey key) {
    assessments.get(key).verificationSkipped();
    trail.record(Deeds.on(key, AuditAction.VERIFICATION_SKIPPED));
    events.announce(new VerificationMissed(key));
  }
}
