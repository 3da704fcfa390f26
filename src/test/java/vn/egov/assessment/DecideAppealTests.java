package vn.egov.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.assessment.CaseFixture.COMMUNE;
import static vn.egov.assessment.CaseFixture.OTHER;
import static vn.egov.scoring.TestAnswers.count;
import static vn.egov.scoring.TestAnswers.noted;
import static vn.egov.scoring.TestAnswers.value;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.RawAnswer;
import vn.egov.shared.Refusals;

/** The unit appeals against two of its three criteria. */
class DecideAppealTests {

  private final CaseFixture fixture = new CaseFixture();

  @BeforeEach
  void appeal() {
    fixture.submit(COMMUNE, value("CS.01", "no"), count("GD.01", "5"), value("GD.02", "all"));
    fixture.verification().skip(COMMUNE);
    fixture.approve(COMMUNE);
    fixture.announcement().announceLate(COMMUNE);
    fixture
        .response()
        .appeal(COMMUNE, "officer", List.of(value("CS.01", "yes"), count("GD.01", "7")), "Thiếu");
  }

  @Test
  void upholdsOneAndRejectsTheOtherWithReasons() {
    decide(null, noted(value("CS.01", "yes"), "Có QĐ"), noted(count("GD.01", "5"), "Không có"));
    AnswerSheet decided = fixture.sheet(COMMUNE, Stage.DECIDED);
    assertThat(decided.answers().keySet()).containsExactly("CS.01", "GD.01", "GD.02");
    assertThat(decided.answer("CS.01").orElseThrow().value()).isEqualTo("yes");
    assertThat(decided.answer("GD.01").orElseThrow().count()).isEqualByComparingTo("5");
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.SETTLED);
  }

  @Test
  void whatIsLeftOutKeepsWhatWasAwarded() {
    decide("Bác bỏ toàn bộ");
    AnswerSheet decided = fixture.sheet(COMMUNE, Stage.DECIDED);
    assertThat(decided).isEqualTo(fixture.sheet(COMMUNE, Stage.AWARDED).bare());
  }

  @Test
  void everyAppealedCriterionNeedsAReason() {
    assertThat(Refusals.of(() -> decide(null, noted(value("CS.01", "yes"), "Có QĐ"))))
        .containsExactly("GD.01: appeal.reason-missing");
    assertThat(Refusals.of(() -> decide(" ", value("CS.01", "yes"))))
        .containsExactly("CS.01: appeal.reason-missing", "GD.01: appeal.reason-missing");
    assertNothingHappened();
  }

  @Test
  void onlyWhatWasAppealedIsDecided() {
    assertThat(Refusals.of(() -> decide("x", value("GD.02", "none"))))
        .containsExactly("GD.02: appeal.not-appealed");
    assertNothingHappened();
  }

  @Test
  void theReviewerNeverDecides() {
    assertThat(
            Refusals.of(() -> fixture.appeal().decide(COMMUNE, "reviewer1", List.of(), "Bác bỏ")))
        .containsExactly("appeal.own-review");
    assertNothingHappened();
  }

  /** Returning a file is a review as much as approving it is. */
  @Test
  void whoeverReturnedTheFileNeverDecides() {
    fixture.submit(OTHER, value("CS.01", "no"));
    fixture.verification().skip(OTHER);
    fixture.review().returnToUnit(OTHER, "board", List.of(), "Bổ sung");
    fixture.submit(OTHER, value("CS.01", "no"));
    fixture.verification().skip(OTHER);
    fixture.approve(OTHER);
    fixture.announcement().announceLate(OTHER);
    fixture.response().appeal(OTHER, "officer", List.of(value("CS.01", "yes")), "Thiếu");
    assertThat(Refusals.of(() -> fixture.appeal().decide(OTHER, "board", List.of(), "Bác bỏ")))
        .containsExactly("appeal.own-review");
    fixture.appeal().decide(OTHER, "board2", List.of(), "Bác bỏ");
    assertThat(fixture.of(OTHER).status()).isEqualTo(AssessmentStatus.SETTLED);
  }

  @Test
  void isDecidedOnce() {
    decide("Bác bỏ");
    assertThat(Refusals.of(() -> decide("Chấp nhận", value("CS.01", "yes"))))
        .containsExactly("assessment.wrong-state.SETTLED");
  }

  private void decide(String remarks, RawAnswer... answers) {
    fixture.appeal().decide(COMMUNE, "board", List.of(answers), remarks);
  }

  private void assertNothingHappened() {
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.IN_APPEAL);
    assertThat(fixture.caseRecords().stagesOf(COMMUNE)).doesNotContain(Stage.DECIDED);
  }
}
