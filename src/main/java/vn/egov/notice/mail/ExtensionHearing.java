package vn.egov.notice.mail;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.egov.assessment.Assessment;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.Assessments;
import vn.egov.assessment.SubmissionReopened;
import vn.egov.cycle.Participants;
import vn.egov.extension.DeadlineExtended;
import vn.egov.extension.MoveState;
import vn.egov.extension.ReadExtensions;
import vn.egov.extension.ReadExtensions.UnitMove;
import vn.egov.notice.NoticeKind;
import vn.egov.notice.Occasion;
import vn.egov.notice.RecordNotices;
import vn.egov.shared.OfficeTime;

/**
 * Says, in the same transaction, who is to be told of later deadlines. Reviewers are not written to
 * for each: they see theirs in the digest of the day.
 */
@Component
class ExtensionHearing {

  private final RecordNotices recordNotices;
  private final ReadExtensions extensions;
  private final Participants participants;
  private final Assessments assessments;

  ExtensionHearing(
      RecordNotices recordNotices,
      ReadExtensions extensions,
      Participants participants,
      Assessments assessments) {
    this.recordNotices = recordNotices;
    this.extensions = extensions;
    this.participants = participants;
    this.assessments = assessments;
  }

  @EventListener
  void on(DeadlineExtended event) {
    AssessmentKey key = event.assessment();
    extensions.ofUnit(key.cycle(), key.unit().value()).stream()
        .filter(line -> line.extension().id() == event.extension())
        .filter(line -> line.move().state() == MoveState.MOVED)
        .forEach(line -> tell(key, line));
  }

  private void tell(AssessmentKey key, UnitMove line) {
    switch (line.move().stage()) {
      case SUBMISSION -> record(NoticeKind.SUBMISSION_EXTENDED, key, line);
      case APPEAL -> record(NoticeKind.ANSWER_EXTENDED, key, line);
      case VERIFICATION ->
          participants
              .find(key.cycle().value(), key.unit().value())
              .flatMap(unit -> unit.verifier())
              .map(district -> new AssessmentKey(key.cycle(), district))
              .ifPresent(district -> record(NoticeKind.VERIFICATION_EXTENDED, district, line));
      case REVIEW -> {}
    }
  }

  private void record(NoticeKind kind, AssessmentKey about, UnitMove line) {
    recordNotices.record(
        kind,
        Occasion.onCase(about, "extension-" + line.extension().id())
            .due(line.move().newDay())
            .detail(line.extension().reason()));
  }

  @EventListener
  void on(SubmissionReopened event) {
    Assessment assessment = assessments.get(event.assessment());
    recordNotices.record(
        NoticeKind.SUBMISSION_REOPENED,
        Occasion.onCase(event.assessment(), assessment.reopenedAt().orElseThrow())
            .due(OfficeTime.dayOf(assessment.submissionDue()))
            .detail(assessment.reopeningReason().orElse(null)));
  }
}
