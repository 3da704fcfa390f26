package vn.egov.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.egov.assessment.CaseFixture.COMMUNE;
import static vn.egov.assessment.CaseFixture.DISTRICT;
import static vn.egov.assessment.CaseFixture.OTHER;
import static vn.egov.scoring.TestAnswers.count;
import static vn.egov.scoring.TestAnswers.ratio;
import static vn.egov.scoring.TestAnswers.value;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.egov.cycle.CycleFixture;
import vn.egov.unit.Tier;

class SummaryTests {

  private final PublicationFixture fixture = new PublicationFixture();

  @BeforeEach
  void compile() {
    fixture
        .cases()
        .settle(
            DISTRICT,
            value("CS.01", "yes"),
            ratio("CS.02", "5", "6"),
            count("GD.01", "8"),
            value("GD.02", "none"));
    fixture.cases().settle(COMMUNE, value("CS.01", "yes"), ratio("CS.02", "1", "1"));
    fixture.cases().closing().recordNotSubmitted(OTHER);
    fixture.compile();
  }

  @Test
  void thereIsOneForEachTierThatTakesPart() {
    assertThat(summaries()).extracting(Summary::tier).containsExactly(Tier.DISTRICT, Tier.COMMUNE);
  }

  @Test
  void countsUnitsSubmissionsAndRatings() {
    Summary districts = summaries().get(0);
    Summary communes = summaries().get(1);
    assertThat(List.of(districts.units(), districts.submitted(), districts.rated()))
        .containsExactly(1, 1, 1);
    assertThat(List.of(communes.units(), communes.submitted(), communes.rated()))
        .containsExactly(2, 1, 0);
  }

  @Test
  void countsLevelsPerCategoryAndGroup() {
    Summary districts = summaries().get(0);
    assertThat(districts.categories().get(0).levels()).containsExactly(entry(2, 1));
    assertThat(districts.categories().get(1).levelsByPoints()).containsExactly(entry(3, 1));
    Summary communes = summaries().get(1);
    assertThat(communes.categories().get(0).rated()).isEqualTo(1);
    assertThat(communes.categories().get(1).rated()).isZero();
    assertThat(communes.groups()).extracting(Summary.GroupSummary::failing).containsExactly(0, 1);
  }

  private List<Summary> summaries() {
    return fixture.compiled().summaries(CycleFixture.CODE);
  }
}
