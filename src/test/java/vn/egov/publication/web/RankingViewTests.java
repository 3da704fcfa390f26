package vn.egov.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.publication.web.PageFixture.VIETNAMESE;
import static vn.egov.publication.web.PageFixture.plain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.egov.cycle.CycleCode;
import vn.egov.publication.SampleResults;
import vn.egov.publication.UnitResult;
import vn.egov.publication.web.RankingView.Row;
import vn.egov.unit.Tier;

class RankingViewTests {

  private static final CycleCode CYCLE = new CycleCode("2020-H1");

  @Test
  void tellsRatedUnitsFromThoseNotRatedAndThoseThatDidNotSubmit() {
    RankingView view = view(Tier.DEPARTMENT, Set.of("S09"), "", VIETNAMESE);
    assertThat(view.rated()).hasSize(4).extracting(Row::rank).containsExactly("1", "2", "3", "4");
    assertThat(view.rated()).allMatch(row -> row.level().startsWith("Mức "));
    assertThat(view.notRated()).hasSize(19).allMatch(row -> row.level().isEmpty());
    assertThat(view.notRated().get(0).rank()).isEqualTo("5");
    assertThat(view.notSubmitted()).hasSize(1).allMatch(row -> row.rank().isEmpty());
  }

  @Test
  void saysWhatBaBeReachesAndWhyItIsNotRatedAllTheSame() {
    RankingView view = view(Tier.DISTRICT, Set.of(), "ba be", VIETNAMESE);
    assertThat(view.found()).isEqualTo(1);
    assertThat(view.units()).isEqualTo(8);
    CategoryVerdict readiness = view.notRated().get(0).categories().get(0);
    assertThat(plain(readiness.sentence()))
        .isEqualTo(
            "Đạt điểm Mức 4 (40,60/58,00 = 70,00 %) – Không xếp hạng:"
                + " Cơ sở hạ tầng thông tin 64,67 % < 70 %,"
                + " Nhân lực công nghệ thông tin 63,75 % < 70 %");
    assertThat(readiness.level()).isEqualTo("Không xếp hạng");
  }

  @Test
  void saysTheSameInEnglish() {
    RankingView view = view(Tier.DISTRICT, Set.of(), "ba be", Locale.ENGLISH);
    Row row = view.notRated().get(0);
    assertThat(row.name()).isEqualTo("People’s Committee of Ba Bể District");
    assertThat(row.href()).isEqualTo("/en/cycles/2020-H1/units/061");
    assertThat(row.categories().get(0).sentence())
        .isEqualTo(
            "Reaches the points of Level 4 (40.60/58.00 = 70.00%) – Not rated:"
                + " Information infrastructure 64.67% < 70%, IT human resources 63.75% < 70%");
  }

  @Test
  void saysWhatIsMissingWhereNotEvenThePointsSuffice() {
    Row row = view(Tier.DISTRICT, Set.of(), "na ri", VIETNAMESE).notRated().get(0);
    assertThat(plain(row.categories().get(0).sentence()))
        .startsWith("Không đạt điểm xếp hạng (40,00/58,00 = 68,97 % < 70 %) – Không xếp hạng: ");
    assertThat(plain(row.categories().get(1).sentence()))
        .isEqualTo("Mức 3 (74,80/92,00 = 81,30 %)");
  }

  @Test
  void comparesWithTheCycleBeforeOnlyWhatIsTheSameUnit() {
    Row row = view(Tier.DISTRICT, Set.of(), "na ri", VIETNAMESE).notRated().get(0);
    assertThat(plain(row.change())).isEqualTo("+6,54 điểm %; hạng 2 → 1");
    List<UnitResult> now = SampleResults.of("2020-H1", Tier.DISTRICT);
    Change nothing = new Change(SampleResults.of("2019", Tier.COMMUNE));
    assertThat(nothing.of(now.get(0), PageFixture.wording(VIETNAMESE))).isNull();
  }

  private static RankingView view(Tier tier, Set<String> absent, String query, Locale locale) {
    return RankingView.of(
        SampleResults.of("2020-H1", tier, absent),
        CYCLE,
        new NameSearch(query),
        new Change(SampleResults.of("2019", tier)),
        PageFixture.tier(tier, locale),
        Links.in(locale));
  }
}
