package vn.egov.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditTrail;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.RawAnswer;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Events;
import vn.egov.shared.Problem;
import vn.egov.shared.UseCase;

/** The appeal board upholds or rejects, criterion by criterion. */
@UseCase
public class DecideAppeal {

  private final Assessments assessments;
  private final CaseRecords caseRecords;
  private final CaseCriteria criteria;
  private final CountingAnswers counting;
  private final Events events;
  private final Clock clock;
  private final AuditTrail trail;

  DecideAppeal(
      Assessments assessments,
      CaseRecords caseRecords,
      CaseCriteria criteria,
      CountingAnswers counting,
      Events events,
      Clock clock,
      AuditTrail trail) {
    this.assessments = assessments;
    this.caseRecords = caseRecords;
    this.criteria = criteria;
    this.counting = counting;
    this.events = events;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * @param decider never the one who reviewed the case
   * @param answers the decided values, of appealed criteria only; one that is left out keeps what
   *     was awarded
   * @param remarks the reason; needed where a criterion has none of its own
   */
  public void decide(
      AssessmentKey key, String decider, List<RawAnswer> answers, @Nullable String remarks) {
    Assessment assessment = assessments.get(key);
    AnswerSheet decided = AnswerSheet.of(criteria.of(assessment), answers);
    AnswerSheet claimed = caseRecords.sheet(key, Stage.CLAIMED);
    String reason = Remarks.optional(remarks);
    check(decided, claimed, reason);
    AnswerSheet awarded = counting.of(assessment);
    AnswerSheet whole = awarded.bare().with(decided);
    assessment.appealDecided(decider, reason);
    caseRecords.add(new SheetRecord(key, Stage.DECIDED, whole, reason, decider, clock.instant()));
    trail.record(
        Deeds.on(key, AuditAction.APPEAL_DECIDED)
            .with("claimed", Deeds.listed(claimed.answers().keySet()))
            .with("changed", Deeds.changed(awarded, whole))
            .with("remarks", reason));
    events.announce(new AppealDecided(key));
  }

  private static void check(AnswerSheet decided, AnswerSheet claimed, @Nullable String reason) {
    List<Problem> problems = new ArrayList<>();
    for (String code : decided.answers().keySet()) {
      if (claimed.answer(code).isEmpty()) {
        problems.add(Problem.at(code, "appeal.not-appealed"));
      }
    }
    for (String code : claimed.answers().keySet()) {
      boolean reasoned = decided.answer(code).map(a -> a.note() != null).orElse(false);
      if (!reasoned && reason == null) {
        problems.add(Problem.at(code, "appeal.reason-missing"));
      }
    }
    if (!problems.isEmpty()) {
      throw new BusinessRuleViolation(problems);
    }
  }
}
