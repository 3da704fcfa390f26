package vn.egov.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditTrail;
import vn.egov.scoring.Answer;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.RawAnswer;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.shared.UseCase;

/** A unit accepts its provisional result or appeals against it. */
@UseCase
public class RespondToResult {

  private final Assessments assessments;
  private final CaseRecords caseRecords;
  private final CaseCriteria criteria;
  private final CountingAnswers counting;
  private final CaseProgress progress;
  private final Clock clock;
  private final AuditTrail trail;

  RespondToResult(
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

  public void accept(AssessmentKey key) {
    settle(key, false);
  }

  /** The deadline has passed without an answer. */
  public void acceptBySilence(AssessmentKey key) {
    settle(key, true);
  }

  private void settle(AssessmentKey key, boolean bySilence) {
    assessments.get(key).accepted(bySilence);
    trail.record(
        Deeds.on(key, AuditAction.RESULT_ACCEPTED).with("silence", bySilence ? "yes" : null));
    progress.caseSettled(key.cycle());
  }

  /**
   * @param claims the appealed criteria with the values that the unit claims; their notes, or else
   *     the remarks, are the grounds
   */
  public void appeal(
      AssessmentKey key, String officer, List<RawAnswer> claims, @Nullable String remarks) {
    Assessment assessment = assessments.get(key);
    AnswerSheet sheet = AnswerSheet.of(criteria.of(assessment), claims);
    String grounds = Remarks.optional(remarks);
    check(sheet, counting.of(assessment), grounds);
    assessment.appealed(clock.instant(), grounds);
    caseRecords.add(new SheetRecord(key, Stage.CLAIMED, sheet, grounds, officer, clock.instant()));
    trail.record(
        Deeds.on(key, AuditAction.APPEAL_LODGED)
            .with("claimed", Deeds.listed(sheet.answers().keySet()))
            .with("remarks", grounds));
  }

  private static void check(AnswerSheet claims, AnswerSheet awarded, @Nullable String grounds) {
    List<Problem> problems = new ArrayList<>();
    for (Answer claim : claims.answers().values()) {
      if (claim.isMissing()) {
        problems.add(Problem.at(claim.criterion(), "appeal.value-missing"));
      } else if (claim.declaresSameAs(awarded.answers().get(claim.criterion()))) {
        problems.add(Problem.at(claim.criterion(), "appeal.same-value"));
      } else if (claim.note() == null && grounds == null) {
        problems.add(Problem.at(claim.criterion(), "appeal.grounds-missing"));
      }
    }
    if (claims.answers().isEmpty()) {
      problems.add(Problem.at("answers", "appeal.nothing-claimed"));
    }
    if (!problems.isEmpty()) {
      throw new BusinessRuleViolation(problems);
    }
  }
}
