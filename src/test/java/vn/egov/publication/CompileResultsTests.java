package vn.egov.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.egov.assessment.CaseFixture.COMMUNE;
import static vn.egov.assessment.CaseFixture.DISTRICT;
import static vn.egov.assessment.CaseFixture.OTHER;
import static vn.egov.scoring.TestAnswers.count;
import static vn.egov.scoring.TestAnswers.ratio;
import static vn.egov.scoring.TestAnswers.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.CaseFixture;
import vn.egov.assessment.Verification;
import vn.egov.cycle.CycleStatus;
import vn.egov.scoring.RawAnswer;
import vn.egov.shared.Refusals;

class CompileResultsTests {

  private static final RawAnswer[] ALL = {
    value("CS.01", "yes"), ratio("CS.02", "1", "1"), count("GD.01", "8"), value("GD.02", "all")
  };

  private final PublicationFixture fixture = new PublicationFixture();

  @Test
  void ranksWithinTheTier() {
    settle(DISTRICT, value("CS.01", "yes"));
    settle(COMMUNE, value("CS.01", "yes"));
    settle(OTHER, ALL);
    fixture.compile();
    assertThat(fixture.of("061").rank()).contains(1);
    assertThat(fixture.of("01855").rank()).contains(1);
    assertThat(fixture.of("01852").rank()).contains(2);
    assertThat(fixture.status()).isEqualTo(CycleStatus.COMPILED);
  }

  @Test
  void tiesShareARank() {
    settle(DISTRICT, ALL);
    settle(COMMUNE, value("CS.01", "yes"));
    settle(OTHER, count("GD.01", "4"));
    fixture.compile();
    assertThat(fixture.of("01852").rank()).contains(1);
    assertThat(fixture.of("01855").rank()).contains(1);
  }

  @Test
  void aUnitIsRatedWhereEveryCategoryIs() {
    settle(DISTRICT, ALL);
    settle(COMMUNE, value("CS.01", "yes"), ratio("CS.02", "1", "1"));
    fixture.cases().closing().recordNotSubmitted(OTHER);
    fixture.compile();
    assertThat(fixture.of("061").status()).isEqualTo(ResultStatus.RATED);
    assertThat(fixture.of("01852").status()).isEqualTo(ResultStatus.NOT_RATED);
    assertThat(fixture.of("01855").status()).isEqualTo(ResultStatus.NOT_SUBMITTED);
  }

  @Test
  void notSubmittedIsNeitherZeroPointsNorARank() {
    settle(DISTRICT, ALL);
    settle(COMMUNE);
    fixture.cases().closing().recordNotSubmitted(OTHER);
    fixture.compile();
    assertThat(fixture.of("01855").scorecard()).isEmpty();
    assertThat(fixture.of("01855").rank()).isEmpty();
    assertThat(fixture.of("01852").scorecard().orElseThrow().total()).isEqualTo("0.00");
    assertThat(fixture.of("01852").rank()).contains(1);
  }

  @Test
  void saysWhetherTheDistrictVerified() {
    settle(DISTRICT, ALL);
    settle(COMMUNE, ALL);
    settle(OTHER, ALL);
    fixture.compile();
    assertThat(fixture.of("061").verification()).isEqualTo(Verification.NOT_REQUIRED);
    assertThat(fixture.of("01852").verification()).isEqualTo(Verification.SKIPPED);
  }

  @Test
  void isDoneAnewAfterTheLeaderReturnedIt() {
    settle(DISTRICT, ALL);
    settle(COMMUNE, ALL);
    fixture.cases().closing().recordNotSubmitted(OTHER);
    fixture.compile();
    fixture.cycle().results().returnForRevision(COMMUNE.cycle(), "Xem lại");
    fixture.cycle().revision().revise(COMMUNE.cycle(), List.of());
    fixture.compile();
    assertThat(fixture.status()).isEqualTo(CycleStatus.COMPILED);
    assertThat(fixture.results().of("2026-H1")).hasSize(3);
  }

  @Test
  void isNeverDoneWhileACaseIsOpen() {
    settle(DISTRICT, ALL);
    settle(COMMUNE, ALL);
    assertThatIllegalStateException().isThrownBy(fixture::compile);
    assertThat(fixture.status()).isEqualTo(CycleStatus.RUNNING);
    assertThat(fixture.results().of("2026-H1")).isEmpty();
  }

  @Test
  void isRefusedOnceTheLeaderHasSigned() {
    CaseFixture.ALL.forEach(key -> settle(key, ALL));
    fixture.compile();
    fixture.approve();
    assertThat(Refusals.of(fixture::compile)).containsExactly("cycle.not-running");
  }

  private void settle(AssessmentKey key, RawAnswer... answers) {
    fixture.cases().settle(key, answers);
  }
}
