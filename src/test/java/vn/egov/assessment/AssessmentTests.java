package vn.egov.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.egov.cycle.LaunchForm;
import vn.egov.shared.MovableClock;
import vn.egov.shared.OfficeTime;
import vn.egov.shared.Refusals;

/** The turns in the life of a case. */
class AssessmentTests {

  private static final Instant IN_TIME = MovableClock.noonOf("2026-07-02");
  private static final Instant DUE = OfficeTime.endOf(LocalDate.of(2026, 7, 20));

  @Test
  void isDueAtTheEndOfTheLastDayOfSubmission() {
    assertThat(AssessmentStates.in(AssessmentStatus.OPEN).submissionDue()).isEqualTo(DUE);
  }

  @Test
  void isSubmittedUpToTheLastSecondByTheServersClock() {
    Assessment assessment = AssessmentStates.in(AssessmentStatus.OPEN);
    assertThat(Refusals.of(() -> assessment.submit(DUE.plusSeconds(1))))
        .containsExactly("submission.late");
    assertThat(assessment.submittedBefore()).isFalse();
    assertThat(assessment.submittedAt()).isEmpty();
    assessment.submit(DUE);
    assertThat(assessment.submittedBefore()).isTrue();
    assertThat(assessment.submittedAt()).contains(DUE);
  }

  @Test
  void goesToReviewWhereNobodyVerifies() {
    Assessment district = new CaseFixture().of(CaseFixture.DISTRICT);
    assertThat(district.verification()).isEqualTo(Verification.NOT_REQUIRED);
    district.submit(IN_TIME);
    assertThat(district.status()).isEqualTo(AssessmentStatus.IN_REVIEW);
  }

  @Test
  void saysThatItWasVerifiedOrPassedOver() {
    Assessment assessment = AssessmentStates.in(AssessmentStatus.IN_VERIFICATION);
    assertThat(assessment.verification()).isEqualTo(Verification.PENDING);
    assessment.verificationSkipped();
    assertThat(assessment.verification()).isEqualTo(Verification.SKIPPED);
    assertThat(AssessmentStates.in(AssessmentStatus.IN_REVIEW).verification())
        .isEqualTo(Verification.VERIFIED);
  }

  @Test
  void isReturnedByTheReviewerTwiceAndNoMore() {
    Assessment assessment = AssessmentStates.in(AssessmentStatus.IN_REVIEW);
    for (int round = 1; round <= 2; round++) {
      assessment.returnedByReviewer("reviewer", "Bổ sung", DUE);
      assertThat(assessment.status()).isEqualTo(AssessmentStatus.OPEN);
      assertThat(assessment.returnRemarks()).contains("Bổ sung");
      assessment.submit(IN_TIME);
      assertThat(assessment.returnRemarks()).isEmpty();
      assessment.verified("verifier");
    }
    assertThat(Refusals.of(() -> assessment.returnedByReviewer("reviewer", "Nữa", DUE)))
        .containsExactly("reviewOutcome: review.no-more-returns");
    assertThat(assessment.status()).isEqualTo(AssessmentStatus.IN_REVIEW);
    assertThat(assessment.submissions()).isEqualTo(3);
    assessment.approved("reviewer1");
  }

  @Test
  void aReturnGivesMoreTimeAndNeverLess() {
    Assessment assessment = AssessmentStates.in(AssessmentStatus.IN_VERIFICATION);
    assessment.returnedByVerifier("verifier", "Bổ sung", DUE.minusSeconds(1));
    assertThat(assessment.submissionDue()).isEqualTo(DUE);
    assessment.submit(IN_TIME);
    assessment.returnedByVerifier("verifier", "Bổ sung", DUE.plusSeconds(1));
    assertThat(assessment.submissionDue()).isEqualTo(DUE.plusSeconds(1));
  }

  /** The last second of the grace still counts, and everything after the deadline is late. */
  @Test
  void aSubmissionWithinTheGraceIsTakenAndMarked() {
    Instant graceEnd = OfficeTime.endOf(LocalDate.of(2026, 7, 22));
    assertThat(withGrace().acceptedUntil()).isEqualTo(graceEnd);
    assertThat(withGrace().submissionDue()).isEqualTo(DUE);
    for (Instant now : List.of(DUE.plusSeconds(1), graceEnd)) {
      Assessment late = withGrace();
      late.submit(now);
      assertThat(late.late()).isTrue();
    }
    Assessment punctual = withGrace();
    punctual.submit(DUE);
    assertThat(punctual.late()).isFalse();
    Assessment tooLate = withGrace();
    assertThat(Refusals.of(() -> tooLate.submit(graceEnd.plusSeconds(1))))
        .containsExactly("submission.late");
    assertThat(tooLate.late()).isFalse();
  }

  @Test
  void mendingAReturnedFileMakesItNeitherLateNorPunctual() {
    Assessment punctual = withGrace();
    punctual.submit(DUE);
    punctual.returnedByVerifier("verifier", "Bổ sung", DUE);
    punctual.submit(DUE.plusSeconds(1));
    assertThat(punctual.late()).isFalse();

    Assessment late = withGrace();
    Instant muchMore = DUE.plusSeconds(1_000_000);
    late.submit(DUE.plusSeconds(1));
    late.returnedByVerifier("verifier", "Bổ sung", muchMore);
    assertThat(late.acceptedUntil()).isEqualTo(late.submissionDue()).isEqualTo(muchMore);
    late.submit(muchMore);
    assertThat(late.late()).isTrue();
  }

  private static Assessment withGrace() {
    return new CaseFixture(new LaunchForm().with("graceDays", "2")).of(CaseFixture.COMMUNE);
  }

  @Test
  void aReturnIsVerifiedAnewWhenItComesBack() {
    Assessment assessment = AssessmentStates.in(AssessmentStatus.IN_REVIEW);
    assessment.returnedByReviewer("reviewer", "Bổ sung", DUE);
    assessment.submit(IN_TIME);
    assertThat(assessment.status()).isEqualTo(AssessmentStatus.IN_VERIFICATION);
    assertThat(assessment.verification()).isEqualTo(Verification.PENDING);
  }

  @Test
  void whatWasDeclaredStandsWhenAReturnIsNotAnswered() {
    Assessment assessment = AssessmentStates.in(AssessmentStatus.IN_REVIEW);
    assessment.returnedByReviewer("reviewer", "Bổ sung", DUE);
    assertThatIllegalStateException().isThrownBy(assessment::notSubmitted);
    assessment.declarationStands();
    assertThat(assessment.status()).isEqualTo(AssessmentStatus.IN_REVIEW);
    assertThat(assessment.returnRemarks()).isEmpty();
  }

  @Test
  void nothingStandsWhereNothingWasDeclared() {
    Assessment assessment = AssessmentStates.in(AssessmentStatus.OPEN);
    assertThatIllegalStateException().isThrownBy(assessment::declarationStands);
  }

  @Test
  void silenceAcceptsAndIsTold() {
    Assessment silent = AssessmentStates.in(AssessmentStatus.ANNOUNCED);
    silent.accepted(true);
    Assessment accepting = AssessmentStates.in(AssessmentStatus.ANNOUNCED);
    accepting.accepted(false);
    assertThat(silent.response()).contains(Response.SILENT);
    assertThat(accepting.response()).contains(Response.ACCEPTED);
    assertThat(silent.status()).isEqualTo(AssessmentStatus.SETTLED);
  }

  @Test
  void isAppealedAgainstUpToTheLastSecond() {
    Assessment assessment = AssessmentStates.in(AssessmentStatus.ANNOUNCED);
    Instant due = assessment.responseDue().orElseThrow();
    assertThat(Refusals.of(() -> assessment.appealed(due.plusSeconds(1), "x")))
        .containsExactly("appeal.late");
    assertThat(assessment.response()).isEmpty();
    assessment.appealed(due, "x");
    assertThat(assessment.response()).contains(Response.APPEALED);
    assertThat(assessment.appealGrounds()).contains("x");
  }

  @Test
  void anAppealIsNeverDecidedByTheReviewer() {
    Assessment assessment = AssessmentStates.in(AssessmentStatus.IN_APPEAL);
    assertThat(assessment.reviewedBy()).contains("reviewer1");
    assertThat(Refusals.of(() -> assessment.appealDecided("reviewer1", "x")))
        .containsExactly("appeal.own-review");
    assertThat(assessment.status()).isEqualTo(AssessmentStatus.IN_APPEAL);
    assessment.appealDecided("board", "x");
    assertThat(assessment.status()).isEqualTo(AssessmentStatus.SETTLED);
  }

  @Test
  void aReopenedReviewForgetsTheAnswerOfTheUnitAndKeepsTheAnnouncement() {
    Assessment assessment = AssessmentStates.in(AssessmentStatus.SETTLED);
    assessment.announcementMade();
    assessment.reopenReview();
    assertThat(assessment.status()).isEqualTo(AssessmentStatus.IN_REVIEW);
    assertThat(assessment.response()).isEmpty();
    assertThat(assessment.appealGrounds()).isEmpty();
    assertThat(assessment.announced()).isTrue();
  }
}
