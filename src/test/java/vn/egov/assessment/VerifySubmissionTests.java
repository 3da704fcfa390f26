package vn.egov.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.assessment.CaseFixture.COMMUNE;
import static vn.egov.scoring.TestAnswers.count;
import static vn.egov.scoring.TestAnswers.missing;
import static vn.egov.scoring.TestAnswers.noted;
import static vn.egov.scoring.TestAnswers.ratio;
import static vn.egov.scoring.TestAnswers.value;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.egov.scoring.Answer;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.RawAnswer;
import vn.egov.shared.OfficeTime;
import vn.egov.shared.Refusals;

class VerifySubmissionTests {

  private final CaseFixture fixture = new CaseFixture();

  @BeforeEach
  void submit() {
    fixture.submit(
        COMMUNE,
        noted(value("CS.01", "yes"), "QĐ 12"),
        ratio("CS.02", "18", "20"),
        count("GD.01", "3"));
  }

  @Test
  void acceptsTheWholeByChangingNothing() {
    verify(null);
    AnswerSheet declared = fixture.sheet(COMMUNE, Stage.DECLARED);
    assertThat(fixture.sheet(COMMUNE, Stage.VERIFIED)).isEqualTo(declared.bare());
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.IN_REVIEW);
    assertThat(fixture.of(COMMUNE).verification()).isEqualTo(Verification.VERIFIED);
  }

  @Test
  void whatIsLeftOutStaysAsDeclared() {
    verify(null, noted(count("GD.01", "2"), "Chỉ có 2"));
    AnswerSheet verified = fixture.sheet(COMMUNE, Stage.VERIFIED);
    assertThat(verified.answers().keySet()).containsExactly("CS.01", "CS.02", "GD.01");
    assertThat(verified.answer("GD.01").orElseThrow().count()).isEqualByComparingTo("2");
    assertThat(verified.answer("CS.02").orElseThrow().numerator()).isEqualByComparingTo("18");
  }

  @Test
  void theDeclarationItselfIsNotTouched() {
    verify("Xem biên bản", value("CS.01", "no"));
    Answer declared = fixture.sheet(COMMUNE, Stage.DECLARED).answer("CS.01").orElseThrow();
    assertThat(declared.value()).isEqualTo("yes");
    assertThat(declared.note()).isEqualTo("QĐ 12");
  }

  @Test
  void everyAdjustmentNeedsAReason() {
    assertThat(
            Refusals.of(
                () ->
                    verify(
                        null,
                        value("CS.01", "no"),
                        ratio("CS.02", "18.0", "20"),
                        missing("GD.01"),
                        value("GD.02", "all"))))
        .containsExactly(
            "CS.01: adjustment.reason-missing",
            "GD.01: adjustment.reason-missing",
            "GD.02: adjustment.reason-missing");
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.IN_VERIFICATION);
    assertThat(fixture.caseRecords().stagesOf(COMMUNE)).containsExactly(Stage.DECLARED);
  }

  @Test
  void aRemarkOnTheWholeIsAReasonForAll() {
    verify("Xem biên bản", value("CS.01", "no"), missing("GD.01"));
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.IN_REVIEW);
  }

  @Test
  void aBlankRemarkIsNoReason() {
    assertThat(Refusals.of(() -> verify("  ", value("CS.01", "no")))).hasSize(1);
  }

  @Test
  void refusesWrongValuesAndLongRemarks() {
    assertThat(Refusals.of(() -> verify("x", value("CS.01", "?"))))
        .containsExactly("CS.01: answer.UNKNOWN_VALUE");
    assertThat(Refusals.of(() -> verify("x".repeat(2001))))
        .containsExactly("remarks: remarks.too-long");
  }

  @Test
  void returnsTheFileWithRemarksAndTime() {
    fixture.cycle().clock().moveToNoonOf("2026-07-18");
    returned("Thiếu minh chứng", noted(missing("CS.01"), "Nộp quyết định"));
    Assessment assessment = fixture.of(COMMUNE);
    assertThat(assessment.status()).isEqualTo(AssessmentStatus.OPEN);
    assertThat(assessment.returnRemarks()).contains("Thiếu minh chứng");
    assertThat(assessment.submissionDue()).isEqualTo(OfficeTime.endOf(LocalDate.of(2026, 7, 24)));
    assertThat(fixture.caseRecords().stagesOf(COMMUNE))
        .containsExactly(Stage.DECLARED, Stage.NOTED);
  }

  @Test
  void aReturnNeedsARemark() {
    assertThat(Refusals.of(() -> returned(" "))).containsExactly("remarks: remarks.required");
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.IN_VERIFICATION);
  }

  @Test
  void aSilentDistrictIsPassedOver() {
    fixture.verification().skip(COMMUNE);
    assertThat(fixture.of(COMMUNE).verification()).isEqualTo(Verification.SKIPPED);
    assertThat(fixture.sheet(COMMUNE, Stage.VERIFIED).answers()).isEmpty();
  }

  private void verify(String remarks, RawAnswer... answers) {
    fixture.verification().verify(COMMUNE, "verifier", List.of(answers), remarks);
  }

  private void returned(String remarks, RawAnswer... answers) {
    fixture.verification().returnToUnit(COMMUNE, "verifier", List.of(answers), remarks);
  }
}
