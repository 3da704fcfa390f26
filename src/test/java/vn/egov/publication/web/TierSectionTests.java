package vn.egov.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.publication.web.PageFixture.VIETNAMESE;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.egov.publication.SampleResults;
import vn.egov.publication.web.TierSection.Figure;
import vn.egov.publication.web.TierSection.LevelRow;
import vn.egov.unit.Tier;

/** The figures of the article on the first half of 2020, on the page that tells them. */
class TierSectionTests {

  @Test
  void sevenAndFiveOfTwentyFourDepartmentsAreRated() {
    TierSection section = section(Tier.DEPARTMENT, Set.of());
    assertThat(section.figures()).extracting(Figure::count).containsExactly(24, 7, 5, 4);
    assertThat(section.figures()).allMatch(figure -> figure.base() == 24);
  }

  @Test
  void noDistrictIsRatedInBothCategoriesAndBaBeReachesPointsOnly() {
    TierSection section = section(Tier.DISTRICT, Set.of());
    assertThat(section.figures()).extracting(Figure::count).containsExactly(8, 0, 2, 0);
    assertThat(section.findings().stream().map(PageFixture::plain))
        .contains(
            "Điều kiện sẵn sàng – đạt điểm nhưng không được xếp hạng vì có nhóm tiêu chí dưới 70 %:"
                + " UBND huyện Ba Bể (Mức 4: 40,60/58,00 điểm).",
            "CQĐT đạt được – được xếp hạng: UBND huyện Na Rì (Mức 3: 74,80/92,00 điểm),"
                + " UBND thành phố Bắc Kạn (Mức 4: 71,50/92,00 điểm).");
    assertThat(row(section, "Môi trường chính sách").counts()).containsExactly(2, 6, 0, 0);
    assertThat(row(section, "Cơ sở hạ tầng thông tin").below()).isEqualTo(8);
    assertThat(row(section, "Nhân lực công nghệ thông tin").below()).isEqualTo(8);
  }

  @Test
  void nongThuongIsTheBestCommuneAndTheOnlyOneRated() {
    TierSection section = section(Tier.COMMUNE, Set.of());
    assertThat(section.figures()).extracting(Figure::count).containsExactly(108, 1, 0, 0);
    assertThat(section.findings().stream().map(PageFixture::plain))
        .contains(
            "Tổng điểm cao nhất: UBND xã Nông Thượng, 67,10/90,00 điểm = 74,56 %.",
            "Điều kiện sẵn sàng – được xếp hạng: UBND xã Nông Thượng (Mức 4: 23,72/30,00 điểm).");
  }

  @Test
  void unitsThatDidNotSubmitStayInTheBaseOfEveryShare() {
    TierSection section = section(Tier.DISTRICT, Set.of("062", "063"));
    assertThat(section.figures().get(0).count()).isEqualTo(6);
    assertThat(section.figures()).allMatch(figure -> figure.base() == 8);
    assertThat(section.findings())
        .contains("Không nộp tự đánh giá: UBND huyện Ngân Sơn, UBND huyện Bạch Thông.");
  }

  @Test
  void groupsAndCategoriesAreThereEvenIfNobodySubmits() {
    Set<String> all = Set.of("058", "060", "061", "062", "063", "064", "065", "066");
    TierSection section = section(Tier.DISTRICT, all);
    assertThat(section.rows()).hasSize(9).allMatch(row -> row.below() == 0);
    assertThat(section.findings()).containsExactly("Không nộp tự đánh giá: 8 đơn vị.");
  }

  @Test
  void barsAreAsLongAsTheirNumbers() {
    Bar bar = row(section(Tier.DISTRICT, Set.of()), "Môi trường chính sách").bar();
    assertThat(bar.parts())
        .containsExactly(
            new Bar.Part("level-1", "0.00%", "25.00%"),
            new Bar.Part("level-2", "25.00%", "75.00%"));
  }

  private static LevelRow row(TierSection section, String name) {
    return section.rows().stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
  }

  private static TierSection section(Tier tier, Set<String> absent) {
    return TierSection.of(
        SampleResults.of("2020-H1", tier, absent),
        PageFixture.tier(tier, VIETNAMESE),
        "/cycles/2020-H1/x");
  }
}
