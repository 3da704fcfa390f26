package vn.egov.notice.mail;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.egov.assessment.AppealDecided;
import vn.egov.assessment.Assessment;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.AssessmentOpened;
import vn.egov.assessment.AssessmentReturned;
import vn.egov.assessment.Assessments;
import vn.egov.assessment.DeclarationLeftStanding;
import vn.egov.assessment.FindAdjustments;
import vn.egov.assessment.LateResultAnnounced;
import vn.egov.assessment.ResultAnnounced;
import vn.egov.assessment.SelfAssessmentSubmitted;
import vn.egov.assessment.SubmissionMissed;
import vn.egov.assessment.SubmissionReminderDue;
import vn.egov.assessment.SubmissionReturned;
import vn.egov.assessment.VerificationMissed;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleLaunched;
import vn.egov.cycle.Cycles;
import vn.egov.cycle.ParticipantFacts;
import vn.egov.cycle.Participants;
import vn.egov.cycle.ResultsPublished;
import vn.egov.notice.NoticeKind;
import vn.egov.notice.Occasion;
import vn.egov.notice.RecordNotices;
import vn.egov.shared.OfficeTime;
import vn.egov.unit.UnitCode;

/** Hears what happens and says, in the same transaction, what is to be told of it. */
@Component
class NoticeHearing {

  private static final String ONCE = "once";

  private final RecordNotices recordNotices;
  private final Cycles cycles;
  private final Participants participants;
  private final Assessments assessments;
  private final FindAdjustments adjustments;
  private final Reminders reminders;
  private final MailSettings settings;
  private final Clock clock;

  NoticeHearing(
      RecordNotices recordNotices,
      Cycles cycles,
      Participants participants,
      Assessments assessments,
      FindAdjustments adjustments,
      Reminders reminders,
      MailSettings settings,
      Clock clock) {
    this.recordNotices = recordNotices;
    this.cycles = cycles;
    this.participants = participants;
    this.assessments = assessments;
    this.adjustments = adjustments;
    this.reminders = reminders;
    this.settings = settings;
    this.clock = clock;
  }

  @EventListener
  void on(CycleLaunched event) {
    Cycle cycle = cycles.get(event.cycle());
    if (!cycle.verifiedByDistrict()) {
      return;
    }
    List<String> districts =
        participants.factsOf(event.cycle().value()).stream()
            .map(ParticipantFacts::verifier)
            .filter(code -> code != null)
            .distinct()
            .toList();
    for (String district : districts) {
      AssessmentKey key = new AssessmentKey(event.cycle(), new UnitCode(district));
      LocalDate due = cycle.calendar().verificationDeadline();
      tell(NoticeKind.VERIFICATION_AHEAD, Occasion.onCase(key, ONCE).due(due));
    }
  }

  @EventListener
  void on(AssessmentOpened event) {
    LocalDate due = cycles.get(event.assessment().cycle()).calendar().submissionDeadline();
    tell(NoticeKind.CYCLE_OPENED, Occasion.onCase(event.assessment(), ONCE).due(due));
  }

  @EventListener
  void on(SubmissionReminderDue event) {
    Assessment assessment = assessments.get(event.assessment());
    LocalDate today = OfficeTime.dayOf(clock.instant());
    LocalDate due = OfficeTime.dayOf(assessment.submissionDue());
    boolean last = reminders.isLast(cycles.get(event.assessment().cycle()), due, today);
    tell(
        last ? NoticeKind.LAST_REMINDER : NoticeKind.REMINDER,
        Occasion.onCase(event.assessment(), today).due(due));
  }

  @EventListener
  void on(SubmissionMissed event) {
    LocalDate due = OfficeTime.dayOf(assessments.get(event.assessment()).submissionDue());
    tell(NoticeKind.NOT_SUBMITTED, Occasion.onCase(event.assessment(), due).due(due));
  }

  @EventListener
  void on(DeclarationLeftStanding event) {
    AssessmentKey key = event.assessment();
    tell(NoticeKind.DECLARATION_STANDS, Occasion.onCase(key, submissions(key)));
  }

  @EventListener
  void on(SelfAssessmentSubmitted event) {
    AssessmentKey key = event.assessment();
    tell(NoticeKind.SUBMITTED, Occasion.onCase(key, submissions(key)));
  }

  @EventListener
  void on(SubmissionReturned event) {
    returned(NoticeKind.RETURNED_BY_DISTRICT, event.assessment());
  }

  @EventListener
  void on(AssessmentReturned event) {
    returned(NoticeKind.RETURNED_BY_REVIEWER, event.assessment());
  }

  private void returned(NoticeKind kind, AssessmentKey key) {
    Assessment assessment = assessments.get(key);
    tell(
        kind,
        Occasion.onCase(key, assessment.submissions())
            .due(OfficeTime.dayOf(assessment.submissionDue()))
            .detail(assessment.returnRemarks().orElse(null)));
  }

  /**
   * Of many files that a district leaves lying it is told once, and so are the managers; and once
   * more when another deadline has been set and has passed.
   */
  @EventListener
  void on(VerificationMissed event) {
    AssessmentKey key = event.assessment();
    LocalDate due = cycles.get(key.cycle()).calendar().verificationDeadline();
    participants
        .find(key.cycle().value(), key.unit().value())
        .flatMap(unit -> unit.verifier())
        .map(district -> new AssessmentKey(key.cycle(), district))
        .ifPresent(
            district ->
                tell(
                    NoticeKind.VERIFICATION_OVERDUE,
                    Occasion.onCase(district, String.valueOf(due)).due(due)));
    tell(NoticeKind.DISTRICTS_OVERDUE, Occasion.inCycle(key.cycle(), String.valueOf(due)).due(due));
  }

  @EventListener
  void on(ResultAnnounced event) {
    announced(event.assessment());
  }

  @EventListener
  void on(LateResultAnnounced event) {
    announced(event.assessment());
  }

  /** From now on the unit may know what was changed, and no sooner. */
  private void announced(AssessmentKey key) {
    List<String> changed = adjustments.awardedOtherwise(key);
    @Nullable LocalDate due =
        assessments.get(key).responseDue().map(OfficeTime::dayOf).orElse(null);
    Occasion occasion = Occasion.onCase(key, adjustments.reviews(key)).due(due);
    tell(
        changed.isEmpty() ? NoticeKind.RESULT_ANNOUNCED : NoticeKind.ADJUSTED_RESULT_ANNOUNCED,
        changed.isEmpty() ? occasion : occasion.detail(String.join(", ", changed)));
  }

  @EventListener
  void on(AppealDecided event) {
    AssessmentKey key = event.assessment();
    tell(NoticeKind.APPEAL_DECIDED, Occasion.onCase(key, adjustments.decisions(key)));
  }

  @EventListener
  void on(ResultsPublished event) {
    tell(NoticeKind.PUBLICATION, Occasion.inCycle(event.cycle(), ONCE));
  }

  private int submissions(AssessmentKey key) {
    return assessments.get(key).submissions();
  }

  private void tell(NoticeKind kind, Occasion occasion) {
    if (occasion.about() == null || !settings.quietCycles().contains(occasion.about().value())) {
      recordNotices.record(kind, occasion);
    }
  }
}
