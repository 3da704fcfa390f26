package vn.egov.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.assessment.CaseFixture.COMMUNE;
import static vn.egov.assessment.CaseFixture.DISTRICT;
import static vn.egov.assessment.CaseFixture.OTHER;
import static vn.egov.scoring.TestAnswers.value;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.egov.cycle.CycleFixture;
import vn.egov.shared.OfficeTime;

class AnnounceProvisionalResultsTests {

  private final CaseFixture fixture = new CaseFixture();

  @BeforeEach
  void twoAreReviewedAndOneDidNotSubmit() {
    for (AssessmentKey key : new AssessmentKey[] {COMMUNE, DISTRICT}) {
      fixture.submit(key, value("CS.01", "yes"));
    }
    fixture.verification().skip(COMMUNE);
    fixture.approve(COMMUNE);
    fixture.approve(DISTRICT);
    fixture.closing().recordNotSubmitted(OTHER);
    fixture.cycle().events().forget();
  }

  @Test
  void freezesTheReviewedScorecardsAndTellsTheUnits() {
    announce();
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.ANNOUNCED);
    assertThat(fixture.caseRecords().scorecardStagesOf(COMMUNE))
        .containsExactly(ScorecardStage.REVIEWED, ScorecardStage.PROVISIONAL);
    assertThat(fixture.cycle().events().all())
        .containsExactly(new ResultAnnounced(COMMUNE), new ResultAnnounced(DISTRICT));
  }

  @Test
  void aUnitThatDidNotSubmitIsToldNothing() {
    announce();
    assertThat(fixture.of(OTHER).status()).isEqualTo(AssessmentStatus.NOT_SUBMITTED);
    assertThat(fixture.caseRecords().scorecardStagesOf(OTHER)).isEmpty();
  }

  @Test
  void aRepeatedJobAnnouncesNothingTwice() {
    announce();
    fixture.cycle().events().forget();
    announce();
    assertThat(fixture.cycle().events().all()).isEmpty();
    assertThat(fixture.caseRecords().scorecardStagesOf(COMMUNE)).hasSize(2);
  }

  @Test
  void theUnitMayAnswerUntilTheDayOfTheCalendar() {
    announce();
    assertThat(fixture.of(COMMUNE).responseDue())
        .contains(OfficeTime.endOf(LocalDate.of(2026, 8, 20)));
  }

  @Test
  void aLateAnnouncementLeavesFiveWorkingDays() {
    fixture.cycle().clock().moveToNoonOf("2026-08-19");
    announce();
    assertThat(fixture.of(COMMUNE).responseDue())
        .contains(OfficeTime.endOf(LocalDate.of(2026, 8, 25)));
  }

  @Test
  void aCaseThatIsReopenedMeanwhilePassesWhenItComes() {
    fixture.reopening().reopen(COMMUNE);
    announce();
    assertThat(fixture.of(COMMUNE).announced()).isTrue();
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.IN_REVIEW);
    fixture.approve(COMMUNE);
    fixture.announcement().announceLate(COMMUNE);
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.ANNOUNCED);
  }

  /** Its process passes by itself and would not be there to be woken. */
  @Test
  void aRepeatedJobLeavesACaseAloneThatIsOnItsWay() {
    announce();
    fixture.response().accept(COMMUNE);
    fixture.reopening().reopen(COMMUNE);
    fixture.approve(COMMUNE);
    fixture.cycle().events().forget();
    announce();
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.REVIEWED);
    assertThat(fixture.cycle().events().all()).isEmpty();
  }

  @Test
  void aLateAnnouncementIsMadeOnce() {
    announce();
    fixture.announcement().announceLate(COMMUNE);
    assertThat(fixture.caseRecords().scorecardStagesOf(COMMUNE)).hasSize(2);
  }

  private void announce() {
    fixture.announcement().announce(CycleFixture.CODE, 1);
  }
}
