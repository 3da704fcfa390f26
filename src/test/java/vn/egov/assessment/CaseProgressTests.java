package vn.egov.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.assessment.CaseFixture.COMMUNE;
import static vn.egov.assessment.CaseFixture.DISTRICT;
import static vn.egov.assessment.CaseFixture.OTHER;
import static vn.egov.scoring.TestAnswers.value;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.egov.cycle.CycleFixture;
import vn.egov.cycle.CycleStatus;
import vn.egov.cycle.SampleParticipants;
import vn.egov.shared.RecordedEvents;

/** The last case wakes the cycle, once, and nobody else does. */
class CaseProgressTests {

  private static final AssessmentsReviewed REVIEWED = new AssessmentsReviewed(CycleFixture.CODE);
  private static final AppealsSettled SETTLED = new AppealsSettled(CycleFixture.CODE);

  private final CaseFixture fixture = new CaseFixture();
  private final RecordedEvents events = fixture.cycle().events();

  private List<Object> announced() {
    return events.all().stream()
        .filter(e -> e instanceof AssessmentsReviewed || e instanceof AppealsSettled)
        .toList();
  }

  @Test
  void theLastReviewAnnouncesThatAllAreReviewed() {
    review(DISTRICT);
    review(COMMUNE);
    assertThat(announced()).isEmpty();
    review(OTHER);
    assertThat(announced()).containsExactly(REVIEWED);
  }

  @Test
  void aPreliminaryScoreAnnouncesNothing() {
    review(DISTRICT);
    review(COMMUNE);
    submit(OTHER);
    fixture.scoring().score(OTHER);
    assertThat(announced()).isEmpty();
  }

  @Test
  void aUnitThatNeverSubmitsMayBeTheLast() {
    review(DISTRICT);
    review(COMMUNE);
    fixture.closing().recordNotSubmitted(OTHER);
    assertThat(announced()).containsExactly(REVIEWED);
  }

  @Test
  void aCycleInWhichNobodySubmitsIsReviewedAndSettledAtOnce() {
    CaseFixture.ALL.forEach(fixture.closing()::recordNotSubmitted);
    assertThat(announced()).containsExactly(REVIEWED, SETTLED);
    assertThat(fixture.progress().allReviewed(CycleFixture.CODE)).isTrue();
    assertThat(fixture.progress().allSettled(CycleFixture.CODE)).isTrue();
  }

  @Test
  void theLastAnswerAnnouncesThatAllAreSettled() {
    announceAll();
    fixture.response().accept(DISTRICT);
    fixture.response().acceptBySilence(COMMUNE);
    assertThat(announced()).isEmpty();
    fixture.response().accept(OTHER);
    assertThat(announced()).containsExactly(SETTLED);
  }

  @Test
  void anAppealIsWaitedForUntilItIsScored() {
    announceAll();
    fixture.appeal(OTHER);
    fixture.response().accept(DISTRICT);
    fixture.response().accept(COMMUNE);
    assertThat(fixture.progress().allSettled(CycleFixture.CODE)).isFalse();
    fixture.appeal().decide(OTHER, "board", List.of(), "Bác bỏ");
    assertThat(announced()).isEmpty();
    fixture.scoring().score(OTHER);
    assertThat(announced()).containsExactly(SETTLED);
  }

  @Test
  void aCaseThatIsNotOpenedYetIsWaitedFor() {
    InMemoryAssessments some = new InMemoryAssessments();
    some.save(AssessmentStates.in(AssessmentStatus.SETTLED));
    CycleFixture cycle = fixture.cycle();
    CaseProgress progress =
        new CaseProgress(cycle.cycles(), cycle.participants(), some, cycle.events(), Runnable::run);
    assertThat(progress.allReviewed(CycleFixture.CODE)).isFalse();
    assertThat(progress.allSettled(CycleFixture.CODE)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsReviewedStaysSoWhateverBecomesOfIt(AssessmentStatus status) {
    fixture.closing().recordNotSubmitted(DISTRICT);
    fixture.closing().recordNotSubmitted(OTHER);
    fixture.assessments().save(AssessmentStates.in(status));
    EnumSet<AssessmentStatus> open =
        EnumSet.of(
            AssessmentStatus.OPEN, AssessmentStatus.IN_VERIFICATION, AssessmentStatus.IN_REVIEW);
    EnumSet<AssessmentStatus> settled =
        EnumSet.of(AssessmentStatus.SETTLED, AssessmentStatus.NOT_SUBMITTED);
    assertThat(fixture.progress().allReviewed(CycleFixture.CODE)).isEqualTo(!open.contains(status));
    assertThat(fixture.progress().allSettled(CycleFixture.CODE))
        .isEqualTo(settled.contains(status));
  }

  @Test
  void aReopenedCaseIsWaitedForAgain() {
    CaseFixture.ALL.forEach(key -> fixture.settle(key, value("CS.01", "yes")));
    fixture.cycle().in(CycleStatus.RETURNED);
    events.forget();
    fixture.reopening().reopen(COMMUNE);
    assertThat(fixture.progress().allReviewed(CycleFixture.CODE)).isFalse();
    assertThat(fixture.progress().allSettled(CycleFixture.CODE)).isFalse();
    fixture.approve(COMMUNE);
    fixture.announcement().announceLate(COMMUNE);
    fixture.response().accept(COMMUNE);
    assertThat(events.of(AppealsSettled.class)).containsExactly(SETTLED);
  }

  /** Under READ COMMITTED each of two last ones would miss the other. */
  @Test
  void whoeverAsksHoldsTheLockOfTheCycle() {
    fixture.cycle().cycles().locked().clear();
    fixture.progress().allReviewed(CycleFixture.CODE);
    fixture.progress().allSettled(CycleFixture.CODE);
    fixture.closing().recordNotSubmitted(OTHER);
    assertThat(fixture.cycle().cycles().locked())
        .hasSize(3)
        .containsOnly(CycleFixture.CODE.value());
  }

  /** Thousands that end at the same minute don't wait for each other. */
  @Test
  void aCaseThatIsFollowedByAGreatManySharesTheLock() {
    InMemoryAssessments many = fixture.assessments();
    open(many, 2 * CaseProgress.AT_ONCE - 1);
    fixture.cycle().cycles().locked().clear();
    fixture.closing().recordNotSubmitted(COMMUNE);
    assertThat(fixture.cycle().cycles().shared()).containsExactly(CycleFixture.CODE.value());
    assertThat(fixture.cycle().cycles().locked()).isEmpty();
    fixture.closing().recordNotSubmitted(OTHER);
    assertThat(fixture.cycle().cycles().shared()).hasSize(1);
    assertThat(fixture.cycle().cycles().locked()).hasSize(1);
  }

  /**
   * Others have finished between its two looks: it may be the last, and asks for all of the lock.
   */
  @Test
  void aCaseThatFindsFewerOnceItSharesTheLockAsksAsTheLastDoes() {
    InMemoryAssessments many = fixture.assessments();
    open(many, 2 * CaseProgress.AT_ONCE - 1);
    fixture.cycle().cycles().locked().clear();
    fixture
        .cycle()
        .cycles()
        .beforeSharing(
            () ->
                many.ofCycle(CycleFixture.CODE.value()).stream()
                    .filter(a -> !CaseFixture.ALL.contains(a.key()))
                    .forEach(Assessment::notSubmitted));
    fixture.closing().recordNotSubmitted(COMMUNE);
    assertThat(fixture.cycle().cycles().locked()).hasSize(1);
  }

  private void open(InMemoryAssessments assessments, int number) {
    for (int i = 0; i < number; i++) {
      assessments.save(
          new Assessment(
              SampleParticipants.commune(CycleFixture.CODE, "c" + i), fixture.cycle().cycle()));
    }
  }

  private void submit(AssessmentKey key) {
    fixture.submit(key, value("CS.01", "yes"));
    if (fixture.of(key).status() == AssessmentStatus.IN_VERIFICATION) {
      fixture.verification().skip(key);
    }
  }

  private void review(AssessmentKey key) {
    submit(key);
    fixture.approve(key);
  }

  private void announceAll() {
    CaseFixture.ALL.forEach(this::review);
    fixture.announcement().announce(CycleFixture.CODE, 1);
    events.forget();
  }
}
