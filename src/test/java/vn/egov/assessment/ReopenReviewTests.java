package vn.egov.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.assessment.CaseFixture.COMMUNE;
import static vn.egov.scoring.TestAnswers.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.egov.cycle.CycleStatus;
import vn.egov.shared.Refusals;

class ReopenReviewTests {

  private final CaseFixture fixture = new CaseFixture();

  @ParameterizedTest
  @EnumSource(names = {"RUNNING", "RETURNED"})
  void reopensASettledCaseWhileTheResultIsNotBeforeTheLeader(CycleStatus status) {
    fixture.settle(COMMUNE, value("CS.01", "yes"));
    fixture.cycle().in(status);
    reopen(COMMUNE);
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.IN_REVIEW);
  }

  @ParameterizedTest
  @EnumSource(names = {"COMPILED", "APPROVED", "PUBLISHED"})
  void isTooLateAfterwards(CycleStatus status) {
    fixture.settle(COMMUNE, value("CS.01", "yes"));
    fixture.cycle().in(status);
    assertThat(Refusals.of(() -> reopen(COMMUNE))).containsExactly("reopening.too-late." + status);
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.SETTLED);
  }

  /** The cycle is about to compile the result, or is doing so at this moment. */
  @Test
  void isTooLateOnceTheLastCaseIsSettled() {
    CaseFixture.ALL.forEach(key -> fixture.settle(key, value("CS.01", "yes")));
    fixture.cycle().cycles().locked().clear();
    assertThat(Refusals.of(() -> reopen(COMMUNE))).containsExactly("reopening.too-late.COMPILED");
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.SETTLED);
    assertThat(fixture.cycle().cycles().locked()).isNotEmpty();
  }

  @Test
  void refusesACaseThatIsUnderWay() {
    assertThat(Refusals.of(() -> reopen(COMMUNE))).containsExactly("assessment.wrong-state.OPEN");
  }

  @Test
  void refusesACaseThatDoesNotExist() {
    assertThat(Refusals.of(() -> reopen(AssessmentKey.of("2026-H1", "99999"))))
        .containsExactly("assessment.unknown");
    assertThat(Refusals.of(() -> reopen(AssessmentKey.of("1999", "01852"))))
        .containsExactly("assessment.unknown");
  }

  @Test
  void theUnitAnswersTheNewResultAnew() {
    fixture.settle(COMMUNE, value("CS.01", "yes"));
    reopen(COMMUNE);
    fixture.approve(COMMUNE);
    fixture.announcement().announceLate(COMMUNE);
    fixture.appeal(COMMUNE);
    assertThat(fixture.of(COMMUNE).response()).contains(Response.APPEALED);
  }

  private void reopen(AssessmentKey key) {
    fixture.reopening().reopen(key);
  }
}
