package vn.egov.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.publication.web.PageFixture.VIETNAMESE;
import static vn.egov.publication.web.PageFixture.plain;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.egov.publication.SampleResults;
import vn.egov.publication.UnitResult;
import vn.egov.publication.web.UnitView.CategoryBlock;
import vn.egov.publication.web.UnitView.CriterionLine;
import vn.egov.publication.web.UnitView.GroupBlock;
import vn.egov.unit.Tier;

class UnitViewTests {

  @Test
  void showsEveryCriterionOfTheSet() {
    UnitView view = view("2020-H1", Tier.DISTRICT, Set.of(), "061");
    assertThat(view.categories()).hasSize(2);
    assertThat(groups(view)).hasSize(7);
    assertThat(lines(view)).hasSize(67).allMatch(line -> !line.name().isBlank());
    assertThat(view.rank()).isEqualTo("hạng 4 trên 8 đơn vị có điểm");
    assertThat(view.total().points()).isEqualTo("103,30");
    assertThat(view.status()).isEqualTo("Không xếp hạng chung");
    assertThat(view.verification()).isNull();
  }

  @Test
  void marksGroupsBelowTheirMinimum() {
    UnitView view = view("2020-H1", Tier.DISTRICT, Set.of(), "061");
    assertThat(groups(view).stream().filter(GroupBlock::failing).map(GroupBlock::code))
        .contains("H.SS.HT", "H.SS.NL");
    GroupBlock policy = groups(view).get(0);
    assertThat(policy.level()).isEqualTo("Mức 2");
    assertThat(plain(policy.percent())).isEqualTo("91,67 %");
    assertThat(view.minimum()).isEqualTo("70%");
  }

  @Test
  void tellsThatTheDistrictVerified() {
    UnitView view = view("2020-H1", Tier.COMMUNE, Set.of(), "01852");
    assertThat(view.verification()).isEqualTo("Huyện đã thẩm định");
  }

  @Test
  void tellsWhatIsNotApplicableFromWhatScoresNothing() {
    List<CriterionLine> lines =
        SampleResults.of("2019", Tier.COMMUNE).stream()
            .flatMap(r -> lines(view("2019", Tier.COMMUNE, Set.of(), r.unit().value())).stream())
            .filter(line -> !line.applicable())
            .toList();
    assertThat(lines).isNotEmpty().allMatch(line -> line.max().equals("0,00"));
  }

  @Test
  void aUnitThatDidNotSubmitHasNoPointsRatherThanZero() {
    UnitView view = view("2020-H1", Tier.DISTRICT, Set.of("062"), "062");
    assertThat(view.total()).isNull();
    assertThat(view.rank()).isNull();
    assertThat(view.categories()).isEmpty();
    assertThat(view.status()).isEqualTo("Không nộp tự đánh giá");
  }

  private static List<GroupBlock> groups(UnitView view) {
    return view.categories().stream().map(CategoryBlock::groups).flatMap(List::stream).toList();
  }

  private static List<CriterionLine> lines(UnitView view) {
    return groups(view).stream().map(GroupBlock::criteria).flatMap(List::stream).toList();
  }

  private static UnitView view(String cycle, Tier tier, Set<String> absent, String code) {
    List<UnitResult> results = SampleResults.of(cycle, tier, absent);
    UnitResult result =
        results.stream().filter(r -> r.unit().value().equals(code)).findFirst().orElseThrow();
    int ranked = results.size() - absent.size();
    return UnitView.of(result, ranked, null, PageFixture.tier(tier, VIETNAMESE));
  }
}
