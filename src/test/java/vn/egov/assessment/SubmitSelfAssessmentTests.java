package vn.egov.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.assessment.CaseFixture.COMMUNE;
import static vn.egov.scoring.TestAnswers.count;
import static vn.egov.scoring.TestAnswers.value;

import org.junit.jupiter.api.Test;
import vn.egov.shared.Refusals;

class SubmitSelfAssessmentTests {

  private final CaseFixture fixture = new CaseFixture();

  @Test
  void keepsWhatTheUnitDeclares() {
    fixture.submit(COMMUNE, value("CS.01", "yes"), count("GD.01", "3"));
    assertThat(fixture.sheet(COMMUNE, Stage.DECLARED).answers().keySet())
        .containsExactly("CS.01", "GD.01");
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.IN_VERIFICATION);
  }

  @Test
  void anEmptyDeclarationIsOne() {
    fixture.submit(COMMUNE);
    assertThat(fixture.of(COMMUNE).submittedBefore()).isTrue();
  }

  @Test
  void refusesWrongAnswersWithAllErrorsAndStoresNothing() {
    assertThat(
            Refusals.of(
                () -> fixture.submit(COMMUNE, value("CS.01", "?"), value("S01.CS.01", "yes"))))
        .containsExactly("CS.01: answer.UNKNOWN_VALUE", "S01.CS.01: answer.UNKNOWN_CRITERION");
    assertUntouched();
  }

  @Test
  void refusesALateSubmissionByTheClockAndStoresNothing() {
    fixture.cycle().clock().moveToNoonOf("2026-07-21");
    assertThat(Refusals.of(() -> fixture.submit(COMMUNE, value("CS.01", "yes"))))
        .containsExactly("submission.late");
    assertUntouched();
  }

  @Test
  void refusesASecondSubmission() {
    fixture.submit(COMMUNE, value("CS.01", "yes"));
    assertThat(Refusals.of(() -> fixture.submit(COMMUNE, value("CS.01", "no"))))
        .containsExactly("assessment.wrong-state.IN_VERIFICATION");
    assertThat(fixture.caseRecords().stagesOf(COMMUNE)).containsExactly(Stage.DECLARED);
  }

  private void assertUntouched() {
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.OPEN);
    assertThat(fixture.caseRecords().stagesOf(COMMUNE)).isEmpty();
  }
}
