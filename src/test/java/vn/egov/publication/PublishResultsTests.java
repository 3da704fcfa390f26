package vn.egov.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.assessment.CaseFixture.COMMUNE;
import static vn.egov.assessment.CaseFixture.DISTRICT;
import static vn.egov.assessment.CaseFixture.OTHER;
import static vn.egov.scoring.TestAnswers.count;
import static vn.egov.scoring.TestAnswers.value;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleFixture;
import vn.egov.cycle.CycleStatus;
import vn.egov.cycle.ResultsPublished;
import vn.egov.shared.MovableClock;
import vn.egov.shared.Refusals;
import vn.egov.unit.Tier;

class PublishResultsTests {

  private final PublicationFixture fixture = new PublicationFixture();

  @BeforeEach
  void compile() {
    fixture.cases().settle(DISTRICT, value("CS.01", "yes"));
    fixture.cases().settle(COMMUNE, value("CS.01", "yes"), count("GD.01", "8"));
    fixture.cases().closing().recordNotSubmitted(OTHER);
    fixture.compile();
    fixture.cycle().events().forget();
  }

  @Test
  void refusesPublicationBeforeApproval() {
    assertThat(Refusals.of(fixture::publish)).containsExactly("cycle.not-approved");
    fixture.cycle().results().returnForRevision(CycleFixture.CODE, "Xem lại");
    assertThat(Refusals.of(fixture::publish)).containsExactly("cycle.not-approved");
    assertThat(fixture.publications().count()).isZero();
    assertThat(fixture.cycle().events().all()).isEmpty();
  }

  @Test
  void makesTheResultsPublicAtThatMoment() {
    fixture.approve();
    fixture.cycle().clock().moveToNoonOf("2026-09-02");
    fixture.publish();
    assertThat(fixture.status()).isEqualTo(CycleStatus.PUBLISHED);
    Publication publication = fixture.published().publication(fixture.cycle().cycle());
    assertThat(publication.publishedAt()).isEqualTo(MovableClock.noonOf("2026-09-02"));
    assertThat(publication.contentHash())
        .isEqualTo(ResultHash.of(fixture.results(), "2026-H1"))
        .matches("[0-9a-f]{64}");
  }

  @Test
  void publishesOnceHoweverOftenTheJobRuns() {
    fixture.approve();
    fixture.publish();
    Publication first = fixture.published().publication(fixture.cycle().cycle());
    fixture.cycle().clock().moveToNoonOf("2026-09-02");
    fixture.publish();
    assertThat(fixture.published().publication(fixture.cycle().cycle())).isSameAs(first);
    assertThat(fixture.publications().count()).isEqualTo(1);
    assertThat(fixture.cycle().events().all())
        .containsExactly(new ResultsPublished(CycleFixture.CODE));
  }

  @Test
  void nothingIsKnownOfACycleThatIsNotPublished() {
    fixture.approve();
    assertThat(fixture.published().cycles()).isEmpty();
    assertThat(fixture.published().cycle("2026-H1")).isEmpty();
    assertThat(fixture.published().results("2026-H1")).isEmpty();
  }

  @Test
  void everythingIsKnownOfACycleThatIs() {
    fixture.approve();
    fixture.publish();
    assertThat(fixture.published().cycles()).extracting(Cycle::code).hasSize(1);
    assertThat(fixture.published().results("2026-H1").orElseThrow())
        .extracting(result -> result.unit().value())
        .containsExactly("01852", "01855", "061");
    assertThat(fixture.published().results("2019")).isEmpty();
  }

  @Test
  void thoseThatDidNotSubmitComeLast() {
    fixture.approve();
    fixture.publish();
    assertThat(fixture.published().ranking(fixture.cycle().cycle(), Tier.COMMUNE))
        .extracting(UnitResult::status)
        .containsExactly(ResultStatus.NOT_RATED, ResultStatus.NOT_SUBMITTED);
  }
}
