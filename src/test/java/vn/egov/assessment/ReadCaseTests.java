package vn.egov.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.assessment.CaseFixture.COMMUNE;
import static vn.egov.assessment.CaseFixture.DISTRICT;
import static vn.egov.assessment.CaseFixture.OTHER;
import static vn.egov.scoring.TestAnswers.noted;
import static vn.egov.scoring.TestAnswers.value;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.egov.cycle.LaunchForm;
import vn.egov.unit.UnitCode;

/** What of a case is shown to whom, and when. */
class ReadCaseTests {

  private static final Reader OFFICER = officer(COMMUNE);
  private static final Reader VERIFIER = new Reader(Set.of(), Set.of(DISTRICT.unit()), false);
  private static final Reader OFFICE = new Reader(Set.of(), Set.of(), true);
  private static final Reader STRANGER =
      new Reader(Set.of(OTHER.unit()), Set.of(new UnitCode("064")), false);

  private final CaseFixture fixture = new CaseFixture();
  private final ReadCase reading = fixture.reading();

  @Test
  void isReadByItsUnitItsDistrictAndTheOffice() {
    for (Reader reader : List.of(OFFICER, VERIFIER, OFFICE)) {
      assertThat(reading.read(COMMUNE, reader)).isPresent();
    }
    assertThat(reading.read(COMMUNE, STRANGER)).isEmpty();
    assertThat(reading.read(COMMUNE, new Reader(Set.of(), Set.of(), false))).isEmpty();
    assertThat(reading.read(DISTRICT, VERIFIER)).as("nobody verifies the district").isEmpty();
  }

  @Test
  void aCaseThatThereIsNotIsEmptyForAll() {
    AssessmentKey none = AssessmentKey.of("2026-H1", "99999");
    assertThat(reading.read(none, OFFICE)).isEmpty();
    assertThat(reading.read(none, officer(none))).isEmpty();
    assertThat(reading.read(AssessmentKey.of("2027-H1", "01852"), OFFICE)).isEmpty();
  }

  @Test
  void theUnitSeesWhatItDeclaredAndNothingOfTheReviewBeforeTheAnnouncement() {
    verify();
    approve();
    CaseReading unit = read(OFFICER);
    assertThat(unit.status()).isEqualTo(AssessmentStatus.REVIEWED);
    assertThat(unit.sheets()).containsOnlyKeys(Stage.DECLARED);
    assertThat(unit.scorecard()).isNull();
    assertThat(read(OFFICE).sheets())
        .containsOnlyKeys(Stage.DECLARED, Stage.VERIFIED, Stage.AWARDED);
    assertThat(read(OFFICE).scorecard()).isNotNull();
  }

  @Test
  void theUnitSeesAllOfItFromTheAnnouncementOn() {
    verify();
    approve();
    fixture.announcement().announceLate(COMMUNE);
    CaseReading unit = read(OFFICER);
    assertThat(unit.sheets()).containsOnlyKeys(Stage.DECLARED, Stage.VERIFIED, Stage.AWARDED);
    assertThat(unit.sheet(Stage.AWARDED).orElseThrow().remarks()).isEqualTo("Kiểm tra thực tế");
    assertThat(unit.scorecard()).isNotNull();
    assertThat(unit.responseDue()).isNotNull();
  }

  @Test
  void theUnitLearnsAtOnceWhyItsFileWasReturnedButNotTheDraft() {
    fixture.submit(COMMUNE, value("CS.01", "no"));
    fixture
        .verification()
        .returnToUnit(
            COMMUNE, "verifier", List.of(noted(value("CS.01", "yes"), "Thiếu số")), "Sửa");
    CaseReading unit = read(OFFICER);
    assertThat(unit.returns()).hasSize(1);
    assertThat(unit.returns().get(0).remarks()).isEqualTo("Sửa");
    assertThat(unit.returns().get(0).notes()).containsOnly(Map.entry("CS.01", "Thiếu số"));
    assertThat(unit.returns().get(0).account()).isNull();
    assertThat(unit.sheets()).doesNotContainKey(Stage.NOTED);
    assertThat(read(OFFICE).returns().get(0).account()).isEqualTo("verifier");
  }

  @Test
  void theDistrictSeesTheDeclaredAndTheVerifiedStageAndNoMore() {
    verify();
    approve();
    fixture.announcement().announceLate(COMMUNE);
    fixture.response().appeal(COMMUNE, "officer", List.of(value("CS.01", "yes")), "Nhầm");
    assertThat(read(OFFICER).sheets()).containsKey(Stage.CLAIMED);
    CaseReading district = read(VERIFIER);
    assertThat(district.sheets()).containsOnlyKeys(Stage.DECLARED, Stage.VERIFIED);
    assertThat(district.returns()).isEmpty();
    assertThat(district.scorecard()).isNull();
    assertThat(district.response()).isNull();
  }

  @Test
  void whereTheCycleHasNoVerificationTheDistrictReadsNothing() {
    CaseFixture direct = new CaseFixture(new LaunchForm().with("verifiedByDistrict", "false"));
    ReadCase readingThere = direct.reading();
    assertThat(readingThere.read(COMMUNE, VERIFIER)).isEmpty();
    assertThat(readingThere.read(COMMUNE, OFFICER)).isPresent();
  }

  @Test
  void aReviewThatIsReopenedBeforeTheAnnouncementStaysHidden() {
    verify();
    approve();
    fixture.reopening().reopen(COMMUNE);
    fixture.announcement().announce(COMMUNE.cycle(), 1);
    assertThat(fixture.of(COMMUNE).announced()).as("it has passed by").isTrue();
    assertThat(read(OFFICER).sheets()).containsOnlyKeys(Stage.DECLARED);
    assertThat(read(OFFICER).scorecard()).isNull();
  }

  @Test
  void aReviewThatIsReopenedAfterwardsHidesItsNewResultUntilItIsAnnounced() {
    verify();
    approve();
    fixture.announcement().announceLate(COMMUNE);
    fixture.response().accept(COMMUNE);
    fixture.reopening().reopen(COMMUNE);
    assertThat(read(OFFICER).sheets()).containsKey(Stage.AWARDED);
    fixture.scoring().score(COMMUNE);
    CaseReading before = read(OFFICER);
    approve();
    assertThat(fixture.of(COMMUNE).status()).isEqualTo(AssessmentStatus.REVIEWED);
    assertThat(read(OFFICER).sheets()).doesNotContainKey(Stage.AWARDED);
    assertThat(before.scorecard()).isNotNull();
  }

  @Test
  void nobodyLooksIntoTheReviewOfTheirOwnUnit() {
    verify();
    approve();
    Reader both = new Reader(Set.of(COMMUNE.unit()), Set.of(DISTRICT.unit()), true);
    assertThat(read(both).sheets()).containsOnlyKeys(Stage.DECLARED);
    assertThat(reading.read(OTHER, both)).as("all others, as the office").isPresent();
    assertThat(reading.read(DISTRICT, both)).isPresent();
  }

  @Test
  void anOfficerOfTwoUnitsReadsBoth() {
    Reader both = new Reader(Set.of(COMMUNE.unit(), OTHER.unit()), Set.of(), false);
    assertThat(reading.read(COMMUNE, both)).isPresent();
    assertThat(reading.read(OTHER, both)).isPresent();
    assertThat(reading.read(DISTRICT, both)).isEmpty();
  }

  @Test
  void onlyTheOfficeSeesWhoDecided() {
    verify();
    approve();
    fixture.announcement().announceLate(COMMUNE);
    assertThat(read(OFFICER).sheets().values()).allMatch(sheet -> sheet.account() == null);
    assertThat(read(VERIFIER).sheets().values()).allMatch(sheet -> sheet.account() == null);
    assertThat(read(OFFICE).sheet(Stage.AWARDED).orElseThrow().account()).isEqualTo("reviewer1");
  }

  private void verify() {
    fixture.submit(COMMUNE, value("CS.01", "no"));
    fixture.verification().verify(COMMUNE, "verifier", List.of(value("CS.01", "yes")), "Có QĐ");
    fixture.scoring().score(COMMUNE);
  }

  private void approve() {
    fixture
        .review()
        .approve(COMMUNE, "reviewer1", List.of(value("CS.01", "no")), "Kiểm tra thực tế");
    fixture.scoring().score(COMMUNE);
  }

  private CaseReading read(Reader reader) {
    return reading.read(COMMUNE, reader).orElseThrow();
  }

  private static Reader officer(AssessmentKey key) {
    return new Reader(Set.of(key.unit()), Set.of(), false);
  }
}
