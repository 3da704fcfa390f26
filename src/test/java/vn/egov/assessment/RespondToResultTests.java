package vn.egov.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.assessment.CaseFixture.COMMUNE;
import static vn.egov.scoring.TestAnswers.count;
import static vn.egov.scoring.TestAnswers.missing;
import static vn.egov.scoring.TestAnswers.noted;
import static vn.egov.scoring.TestAnswers.value;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.egov.scoring.RawAnswer;
import vn.egov.shared.Refusals;

class RespondToResultTests {

  private final CaseFixture fixture = new CaseFixture();

  @BeforeEach
  void announce() {
    fixture.submit(COMMUNE, value("CS.01", "no"), count("GD.01", "5"));
    fixture.verification().skip(COMMUNE);
    fixture.approve(COMMUNE);
    fixture.announcement().announceLate(COMMUNE);
  }

  @Test
  void acceptanceSettles() {
    fixture.response().accept(COMMUNE);
    assertThat(fixture.of(COMMUNE).response()).contains(Response.ACCEPTED);
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.SETTLED);
  }

  @Test
  void silenceSettles() {
    fixture.response().acceptBySilence(COMMUNE);
    assertThat(fixture.of(COMMUNE).response()).contains(Response.SILENT);
  }

  @Test
  void anAppealKeepsTheClaimsAndTheGrounds() {
    appeal("Đã ban hành", value("CS.01", "yes"));
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.IN_APPEAL);
    assertThat(fixture.of(COMMUNE).appealGrounds()).contains("Đã ban hành");
    assertThat(fixture.sheet(COMMUNE, Stage.CLAIMED).answers().keySet()).containsExactly("CS.01");
  }

  @Test
  void groundsMayStandAtTheCriteria() {
    appeal(null, noted(value("CS.01", "yes"), "QĐ 12"), noted(count("GD.01", "7"), "Sót 2"));
    assertThat(fixture.of(COMMUNE).appealGrounds()).isEmpty();
    assertThat(fixture.of(COMMUNE).response()).contains(Response.APPEALED);
  }

  @Test
  void everyClaimNeedsGroundsAndAnotherValue() {
    assertThat(
            Refusals.of(
                () ->
                    appeal(
                        null,
                        value("CS.01", "yes"),
                        count("GD.01", "5.0"),
                        noted(missing("GD.02"), "x"))))
        .containsExactly(
            "CS.01: appeal.grounds-missing",
            "GD.01: appeal.same-value",
            "GD.02: appeal.value-missing");
    assertNothingHappened();
  }

  @Test
  void anAppealNamesSomething() {
    assertThat(Refusals.of(() -> appeal("Không đồng ý")))
        .containsExactly("answers: appeal.nothing-claimed");
    assertNothingHappened();
  }

  @Test
  void refusesWrongValues() {
    assertThat(Refusals.of(() -> appeal("x", count("GD.01", "-1"))))
        .containsExactly("GD.01: answer.NEGATIVE_NUMBER");
    assertNothingHappened();
  }

  @Test
  void refusesALateAppealByTheClock() {
    fixture.cycle().clock().moveToNoonOf("2026-08-21");
    assertThat(Refusals.of(() -> appeal("x", value("CS.01", "yes"))))
        .containsExactly("appeal.late");
    assertNothingHappened();
  }

  @Test
  void refusesASecondAnswer() {
    fixture.response().accept(COMMUNE);
    assertThat(Refusals.of(() -> fixture.response().acceptBySilence(COMMUNE)))
        .containsExactly("assessment.wrong-state.SETTLED");
    assertThat(fixture.of(COMMUNE).response()).contains(Response.ACCEPTED);
  }

  private void appeal(String grounds, RawAnswer... claims) {
    fixture.response().appeal(COMMUNE, "officer", List.of(claims), grounds);
  }

  private void assertNothingHappened() {
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.ANNOUNCED);
    assertThat(fixture.of(COMMUNE).response()).isEmpty();
    assertThat(fixture.caseRecords().stagesOf(COMMUNE)).doesNotContain(Stage.CLAIMED);
  }
}
