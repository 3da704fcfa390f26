package vn.egov.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.egov.shared.MovableClock;
import vn.egov.shared.Refusals;
import vn.egov.unit.TestUnits;

/** The life of a cycle, and every step that is out of turn. */
class CycleTests {

  private static final Instant NOW = MovableClock.noonOf("2026-09-01");
  private static final Decision DECISION = new Decision("1/QĐ", LocalDate.of(2026, 7, 1));

  static Stream<Arguments> steps() {
    return Stream.of(
        step("cycle.not-running", Cycle::compiled, CycleStatus.RUNNING),
        step("cycle.not-compiled", c -> c.approve("leader", DECISION), CycleStatus.COMPILED),
        step("cycle.not-compiled", c -> c.returnForRevision("why"), CycleStatus.COMPILED),
        step("cycle.not-returned", Cycle::revised, CycleStatus.RETURNED),
        step(
            "cycle.not-approved",
            c -> c.publish(NOW),
            CycleStatus.APPROVED,
            CycleStatus.PUBLISHED));
  }

  private static Arguments step(String refusal, Consumer<Cycle> step, CycleStatus... allowed) {
    return Arguments.of(refusal, step, Set.of(allowed));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void aStepOutOfTurnIsRefused(String refusal, Consumer<Cycle> step, Set<CycleStatus> allowed) {
    for (CycleStatus status : EnumSet.allOf(CycleStatus.class)) {
      Cycle cycle = launched().in(status);
      assertThat(Refusals.of(() -> step.accept(cycle)))
          .as("in status " + status)
          .isEqualTo(allowed.contains(status) ? List.of() : List.of(refusal));
    }
  }

  @Test
  void aRefusedStepChangesNothing() {
    Cycle cycle = launched().in(CycleStatus.RUNNING);
    Refusals.of(() -> cycle.approve("leader", DECISION));
    Refusals.of(() -> cycle.returnForRevision("why"));
    assertThat(cycle.status()).isEqualTo(CycleStatus.RUNNING);
    assertThat(cycle.decision()).isEmpty();
    assertThat(cycle.approvalRemarks()).isEmpty();
  }

  @Test
  void isReturnedAsOftenAsNeeded() {
    CycleFixture fixture = launched();
    for (int i = 0; i < 3; i++) {
      fixture.in(CycleStatus.RETURNED).revised();
    }
    assertThat(fixture.cycle().approvalRemarks()).contains("Xem lại");
    assertThat(fixture.in(CycleStatus.APPROVED).decision())
        .contains(new Decision("12/QĐ-UBND", LocalDate.of(2026, 7, 1)));
  }

  @Test
  void isPublishedOnceAtTheMomentOfTheFirstTime() {
    CycleFixture fixture = launched();
    Cycle cycle = fixture.in(CycleStatus.APPROVED);
    assertThat(cycle.publish(NOW)).isTrue();
    assertThat(cycle.publish(NOW.plusSeconds(1))).isFalse();
    assertThat(cycle.publishedAt()).contains(NOW);
    assertThat(cycle.isPublished()).isTrue();
  }

  @Test
  void isNotPublicBefore() {
    for (CycleStatus status : EnumSet.complementOf(EnumSet.of(CycleStatus.PUBLISHED))) {
      Cycle cycle = launched().in(status);
      assertThat(cycle.isPublished()).isFalse();
      assertThat(cycle.publishedAt()).isEmpty();
    }
  }

  private static CycleFixture launched() {
    CycleFixture fixture = new CycleFixture(TestUnits.district("061"));
    fixture.launch();
    return fixture;
  }
}
