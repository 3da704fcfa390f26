package vn.egov.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.egov.publication.SampleResults;
import vn.egov.publication.UnitResult;
import vn.egov.unit.Tier;

class NameSearchTests {

  private static final List<UnitResult> DISTRICTS = SampleResults.of("2020-H1", Tier.DISTRICT);

  @ParameterizedTest
  @CsvSource({
    "ba be, 061",
    "BA BE, 061",
    "ba bể, 061",
    "bể   ba, 061",
    "cho don, 064",
    "Chợ Đồn, 064",
    "pac nam district, 060",
    "061, 061",
    "thanh pho bac kan, 058"
  })
  void findsAUnitHoweverItIsTyped(String query, String code) {
    assertThat(found(query)).containsExactly(code);
  }

  @Test
  void findsDecomposedLetters() {
    assertThat(found("ba be\u0302\u0309")).containsExactly("061");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "' or 1=1 --", "${7*7}", "<svg onload=alert(1)>", "zzz"})
  void takesEverythingLiterally(String query) {
    NameSearch search = new NameSearch(query);
    List<String> found = found(query);
    assertThat(found).isIn(List.of(), all());
    assertThat(search.isActive()).isEqualTo(found.isEmpty());
  }

  @Test
  void withoutAQueryEverythingMatches() {
    assertThat(new NameSearch(null).isActive()).isFalse();
    assertThat(found("  ")).isEqualTo(all());
  }

  @Test
  void considersTheBeginningOfALongQueryOnly() {
    NameSearch search = new NameSearch("%_".repeat(1000));
    assertThat(search.query()).hasSize(NameSearch.MAX_LENGTH);
  }

  private static List<String> found(String query) {
    NameSearch search = new NameSearch(query);
    return DISTRICTS.stream().filter(search::matches).map(r -> r.unit().value()).toList();
  }

  private static List<String> all() {
    return DISTRICTS.stream().map(r -> r.unit().value()).toList();
  }
}
