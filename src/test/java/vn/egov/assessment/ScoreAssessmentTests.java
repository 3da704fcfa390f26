package vn.egov.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.egov.assessment.CaseFixture.COMMUNE;
import static vn.egov.scoring.TestAnswers.count;
import static vn.egov.scoring.TestAnswers.noted;
import static vn.egov.scoring.TestAnswers.value;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.egov.scoring.RawAnswer;
import vn.egov.shared.MovableClock;

/** Which answers are scored at which stage of a case. */
class ScoreAssessmentTests {

  private final CaseFixture fixture = new CaseFixture();

  @Test
  void theReviewerSeesThePointsOfWhatWasDeclaredWhereNobodyVerified() {
    fixture.submit(COMMUNE, value("CS.01", "yes"), count("GD.01", "8"));
    fixture.verification().skip(COMMUNE);
    assertScored("12.00", ScorecardStage.PRELIMINARY);
  }

  @Test
  void theReviewerSeesThePointsOfWhatWasVerified() {
    fixture.submit(COMMUNE, value("CS.01", "yes"), count("GD.01", "8"));
    fixture.verification().verify(COMMUNE, "v", List.of(count("GD.01", "2")), "Đếm lại");
    assertScored("6.00", ScorecardStage.PRELIMINARY);
  }

  @Test
  void theReviewedScoreIsThatOfWhatWasAwarded() {
    reviewed();
    assertScored("2.00", ScorecardStage.REVIEWED);
  }

  @Test
  void theAppealedScoreIsThatOfWhatWasDecided() {
    appealed();
    fixture.appeal().decide(COMMUNE, "board", List.of(noted(value("CS.01", "yes"), "Có QĐ")), null);
    assertScored("6.00", ScorecardStage.APPEALED);
  }

  @Test
  void aReopenedReviewBeginsWithWhatWasDecidedLast() {
    appealed();
    fixture.appeal().decide(COMMUNE, "board", List.of(noted(value("CS.01", "yes"), "Có QĐ")), null);
    fixture.reopening().reopen(COMMUNE);
    assertScored("6.00", ScorecardStage.PRELIMINARY);
  }

  @Test
  void anUnansweredReturnLeavesWhatWasDeclared() {
    fixture.submit(COMMUNE, value("CS.01", "yes"));
    fixture.verification().returnToUnit(COMMUNE, "v", List.of(value("CS.01", "no")), "Sai");
    fixture.closing().letDeclarationStand(COMMUNE);
    assertScored("4.00", ScorecardStage.PRELIMINARY);
  }

  @Test
  void nothingIsScoredInAnyOtherState() {
    EnumSet<AssessmentStatus> scored =
        EnumSet.of(AssessmentStatus.IN_REVIEW, AssessmentStatus.REVIEWED, AssessmentStatus.SETTLED);
    for (AssessmentStatus status : EnumSet.complementOf(scored)) {
      fixture.assessments().save(AssessmentStates.in(status));
      assertThatIllegalStateException().isThrownBy(() -> fixture.scoring().score(COMMUNE));
    }
    assertThat(fixture.caseRecords().scorecardStagesOf(COMMUNE)).isEmpty();
  }

  private void reviewed() {
    fixture.submit(COMMUNE, value("CS.01", "yes"), count("GD.01", "8"));
    fixture.verification().skip(COMMUNE);
    List<RawAnswer> awarded = List.of(value("CS.01", "no"), count("GD.01", "2"));
    fixture.review().approve(COMMUNE, "reviewer1", awarded, "Không có minh chứng");
  }

  private void appealed() {
    reviewed();
    fixture.scoring().score(COMMUNE);
    fixture.of(COMMUNE).announce(MovableClock.noonOf("2026-08-20"));
    fixture.response().appeal(COMMUNE, "officer", List.of(value("CS.01", "yes")), "Đã ban hành");
  }

  private void assertScored(String total, ScorecardStage stage) {
    fixture.scoring().score(COMMUNE);
    ScorecardRecord written = fixture.caseRecords().latest(COMMUNE).orElseThrow();
    assertThat(written.content().total()).isEqualTo(total);
    assertThat(written.stage()).isEqualTo(stage);
  }
}
