package vn.egov.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.egov.shared.MovableClock;
import vn.egov.shared.Refusals;

/** Which step is allowed in which state, and that every other is refused and changes nothing. */
class AssessmentLifeTests {

  private static final Instant NOW = MovableClock.noonOf("2026-07-02");

  static Stream<Arguments> steps() {
    return Stream.of(
        step("remind", a -> a.reminded(NOW), AssessmentStatus.OPEN),
        step("submit", a -> a.submit(NOW), AssessmentStatus.OPEN),
        step("not submitted", Assessment::notSubmitted, AssessmentStatus.OPEN),
        step("verify", a -> a.verified("v"), AssessmentStatus.IN_VERIFICATION),
        step("skip", Assessment::verificationSkipped, AssessmentStatus.IN_VERIFICATION),
        step(
            "return by verifier",
            a -> a.returnedByVerifier("v", "why", NOW),
            AssessmentStatus.IN_VERIFICATION),
        step(
            "return by reviewer",
            a -> a.returnedByReviewer("reviewer", "why", NOW),
            AssessmentStatus.IN_REVIEW),
        step("approve", a -> a.approved("reviewer1"), AssessmentStatus.IN_REVIEW),
        step("announce", a -> a.announce(NOW), AssessmentStatus.REVIEWED),
        step("accept", a -> a.accepted(false), AssessmentStatus.ANNOUNCED),
        step("be silent", a -> a.accepted(true), AssessmentStatus.ANNOUNCED),
        step("appeal", a -> a.appealed(NOW, "why"), AssessmentStatus.ANNOUNCED),
        step("decide", a -> a.appealDecided("board", "why"), AssessmentStatus.IN_APPEAL),
        step(
            "reopen",
            Assessment::reopenReview,
            AssessmentStatus.SETTLED,
            AssessmentStatus.REVIEWED));
  }

  private static Arguments step(
      String name, Consumer<Assessment> step, AssessmentStatus... allowed) {
    return Arguments.of(name, step, Set.of(allowed));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("steps")
  void aStepIsTakenInItsTurnOnly(
      String name, Consumer<Assessment> step, Set<AssessmentStatus> allowed) {
    for (AssessmentStatus status : EnumSet.allOf(AssessmentStatus.class)) {
      Assessment assessment = AssessmentStates.in(status);
      List<String> refusal = Refusals.of(() -> step.accept(assessment));
      if (allowed.contains(status)) {
        assertThat(refusal).as(name + " in " + status).isEmpty();
      } else {
        assertThat(refusal)
            .as(name + " in " + status)
            .containsExactly("assessment.wrong-state." + status);
        assertThat(assessment.status()).isEqualTo(status);
      }
    }
  }
}
