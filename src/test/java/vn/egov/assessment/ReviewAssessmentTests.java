package vn.egov.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.assessment.CaseFixture.COMMUNE;
import static vn.egov.scoring.TestAnswers.count;
import static vn.egov.scoring.TestAnswers.missing;
import static vn.egov.scoring.TestAnswers.noted;
import static vn.egov.scoring.TestAnswers.value;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.RawAnswer;
import vn.egov.shared.OfficeTime;
import vn.egov.shared.Refusals;

class ReviewAssessmentTests {

  private final CaseFixture fixture = new CaseFixture();

  @BeforeEach
  void submitAndVerify() {
    fixture.submit(COMMUNE, value("CS.01", "yes"), count("GD.01", "5"));
    fixture.verification().verify(COMMUNE, "verifier", List.of(count("GD.01", "3")), "Đếm lại");
  }

  @Test
  void awardsWhatWasVerifiedWhereNothingIsChanged() {
    approve(null);
    AnswerSheet awarded = fixture.sheet(COMMUNE, Stage.AWARDED);
    assertThat(awarded).isEqualTo(fixture.sheet(COMMUNE, Stage.VERIFIED).bare());
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.REVIEWED);
    assertThat(fixture.of(COMMUNE).reviewedBy()).contains("reviewer1");
  }

  @Test
  void whatIsLeftOutStaysAsVerified() {
    approve(null, noted(value("CS.01", "no"), "Chưa ban hành"));
    AnswerSheet awarded = fixture.sheet(COMMUNE, Stage.AWARDED);
    assertThat(awarded.answer("CS.01").orElseThrow().value()).isEqualTo("no");
    assertThat(awarded.answer("GD.01").orElseThrow().count()).isEqualByComparingTo("3");
  }

  @Test
  void everyAdjustmentNeedsAReason() {
    assertThat(Refusals.of(() -> approve(null, value("CS.01", "no"), count("GD.01", "5"))))
        .containsExactly("CS.01: adjustment.reason-missing", "GD.01: adjustment.reason-missing");
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.IN_REVIEW);
    assertThat(fixture.of(COMMUNE).reviewedBy()).isEmpty();
    assertThat(fixture.sheet(COMMUNE, Stage.AWARDED).answers()).isEmpty();
  }

  @Test
  void toConfirmAVerifiedValueNeedsNoReason() {
    approve(null, count("GD.01", "3"), value("CS.01", "yes"));
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.REVIEWED);
  }

  @Test
  void aReturnNeedsARemark() {
    assertThat(Refusals.of(() -> returned(null))).containsExactly("remarks: remarks.required");
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.IN_REVIEW);
  }

  @Test
  void aReturnAfterTheDeadlineGivesFiveWorkingDays() {
    fixture.cycle().clock().moveToNoonOf("2026-08-01");
    returned("Bổ sung minh chứng", noted(missing("GD.01"), "Danh sách?"));
    assertThat(fixture.of(COMMUNE).submissionDue())
        .isEqualTo(OfficeTime.endOf(LocalDate.of(2026, 8, 7)));
    assertThat(fixture.sheet(COMMUNE, Stage.NOTED).answer("GD.01").orElseThrow().note())
        .isEqualTo("Danh sách?");
  }

  @Test
  void aThirdReturnIsRefusedAndNotesNothing() {
    for (int round = 0; round < 2; round++) {
      returned("Bổ sung");
      fixture.submit(COMMUNE, value("CS.01", "yes"));
      fixture.verification().skip(COMMUNE);
    }
    List<Stage> before = fixture.caseRecords().stagesOf(COMMUNE);
    assertThat(Refusals.of(() -> returned("Bổ sung")))
        .containsExactly("reviewOutcome: review.no-more-returns");
    assertThat(fixture.caseRecords().stagesOf(COMMUNE)).isEqualTo(before);
    approve(null);
  }

  @Test
  void theNewDeclarationCountsAfterAReturn() {
    returned("Bổ sung");
    fixture.submit(COMMUNE, value("CS.01", "no"));
    fixture.verification().skip(COMMUNE);
    approve(null);
    AnswerSheet awarded = fixture.sheet(COMMUNE, Stage.AWARDED);
    assertThat(awarded.answers().keySet()).containsExactly("CS.01");
    assertThat(awarded.answer("CS.01").orElseThrow().value()).isEqualTo("no");
  }

  private void approve(String remarks, RawAnswer... answers) {
    fixture.review().approve(COMMUNE, "reviewer1", List.of(answers), remarks);
  }

  private void returned(String remarks, RawAnswer... answers) {
    fixture.review().returnToUnit(COMMUNE, "reviewer1", List.of(answers), remarks);
  }
}
