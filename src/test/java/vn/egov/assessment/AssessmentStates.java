package vn.egov.assessment;

import java.time.Instant;
import java.util.List;
import vn.egov.shared.MovableClock;

/** A commune's case, brought to a state by the steps that lead there. */
final class AssessmentStates {

  private static final Instant SUBMITTED = MovableClock.noonOf("2026-07-02");
  private static final Instant RESPONSE_DUE = MovableClock.noonOf("2026-08-20");

  private AssessmentStates() {}

  static Assessment in(AssessmentStatus status) {
    Assessment assessment = new CaseFixture().of(CaseFixture.COMMUNE);
    if (status == AssessmentStatus.NOT_SUBMITTED) {
      assessment.notSubmitted();
      return assessment;
    }
    List<Runnable> path =
        List.of(
            () -> assessment.submit(SUBMITTED),
            () -> assessment.verified("verifier"),
            () -> assessment.approved("reviewer1"),
            () -> assessment.announce(RESPONSE_DUE),
            () -> assessment.appealed(SUBMITTED, "why"),
            () -> assessment.appealDecided("board", "why"));
    for (Runnable step : path) {
      if (assessment.status() == status) {
        return assessment;
      }
      step.run();
    }
    return assessment;
  }
}
