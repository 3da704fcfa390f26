package vn.egov.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditTrail;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleStage;
import vn.egov.cycle.CycleStatus;
import vn.egov.cycle.Cycles;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Events;
import vn.egov.shared.OfficeTime;
import vn.egov.shared.Problem;
import vn.egov.shared.UseCase;

/** A manager lets a unit submit that let its deadline pass: an exception, with its reason. */
@UseCase
public class ReopenSubmission {

  private static final int MAX_DECISION = 50;

  private final Assessments assessments;
  private final Cycles cycles;
  private final CaseProgress progress;
  private final AuditTrail trail;
  private final Events events;
  private final Clock clock;

  ReopenSubmission(
      Assessments assessments,
      Cycles cycles,
      CaseProgress progress,
      AuditTrail trail,
      Events events,
      Clock clock) {
    this.assessments = assessments;
    this.cycles = cycles;
    this.progress = progress;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param newDeadline the last day to submit, {@code 2030-07-15}
   * @param decisionNumber of the decision behind it, if there is one
   * @throws BusinessRuleViolation if there is no such case, it is not recorded as not submitted, or
   *     the reviews of the cycle are all in, so that its provisional results are being announced
   */
  public void reopen(
      AssessmentKey key,
      @Nullable String newDeadline,
      @Nullable String reason,
      @Nullable String decisionNumber) {
    if (assessments.find(key.toString()).isEmpty()) {
      throw new BusinessRuleViolation(Problem.of("assessment.unknown", key));
    }
    // Asked under the lock of the cycle, before the case is looked at: either the last review
    // committed before and the cycle goes on without this unit, or it finds the unit open again.
    boolean tooLate = progress.allReviewed(key.cycle());
    Cycle cycle = cycles.get(key.cycle());
    Assessment assessment = assessments.get(key);
    List<Problem> problems = new ArrayList<>();
    LocalDate day = day(newDeadline, cycle, assessment, problems);
    String why = text("reason", reason, Remarks.MAX, problems);
    String decision = text("decisionNumber", decisionNumber, MAX_DECISION, problems);
    if (why == null) {
      problems.add(Problem.at("reason", "extension.required"));
    }
    if (!problems.isEmpty() || day == null || why == null) {
      throw new BusinessRuleViolation(problems);
    }
    if (assessment.status() != AssessmentStatus.NOT_SUBMITTED) {
      throw new BusinessRuleViolation(Problem.of("reopening.submission-not-closed", key));
    }
    if (tooLate || assessment.announced() || cycle.status() != CycleStatus.RUNNING) {
      throw new BusinessRuleViolation(Problem.of("reopening.submission-too-late", key.cycle()));
    }
    LocalDate was = OfficeTime.dayOf(assessment.submissionDue());
    assessment.reopenSubmission(clock.instant(), OfficeTime.endOf(day), why, decision);
    trail.record(
        Deeds.on(key, AuditAction.SUBMISSION_REOPENED)
            .with("from", was)
            .with("to", day)
            .with("decisionNumber", decision)
            .with("remarks", why));
    events.announce(new SubmissionReopened(key));
  }

  private @Nullable LocalDate day(
      @Nullable String text, Cycle cycle, Assessment assessment, List<Problem> problems) {
    if (text == null || text.isBlank()) {
      problems.add(Problem.at("newDeadline", "extension.required"));
      return null;
    }
    LocalDate day;
    try {
      day = LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      problems.add(Problem.at("newDeadline", "extension.day", text));
      return null;
    }
    LocalDate today = OfficeTime.dayOf(clock.instant());
    LocalDate review =
        CaseDeadlines.lastDay(assessment, cycle.calendar(), CycleStage.REVIEW).orElseThrow();
    if (day.isBefore(today)) {
      problems.add(Problem.at("newDeadline", "extension.past", day, today));
    } else if (day.isAfter(review)) {
      problems.add(
          Problem.at("newDeadline", "extension.next-stage", day, CycleStage.REVIEW, review));
    }
    return day;
  }

  private static @Nullable String text(
      String field, @Nullable String value, int most, List<Problem> problems) {
    if (value != null && value.strip().length() > most) {
      problems.add(Problem.at(field, "extension.too-long", most));
      return null;
    }
    return Remarks.optional(value);
  }
}
