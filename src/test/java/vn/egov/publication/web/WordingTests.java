package vn.egov.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.publication.web.PageFixture.plain;
import static vn.egov.publication.web.PageFixture.wording;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.egov.shared.BilingualText;

class WordingTests {

  private final Wording vietnamese = wording(PageFixture.VIETNAMESE);
  private final Wording english = wording(Locale.ENGLISH);

  @Test
  void writesNumbersAsEachLanguageDoes() {
    assertThat(vietnamese.points(new BigDecimal("40.60"))).isEqualTo("40,60");
    assertThat(english.points(new BigDecimal("40.60"))).isEqualTo("40.60");
    assertThat(vietnamese.points(new BigDecimal("58"))).isEqualTo("58,00");
    assertThat(vietnamese.points(new BigDecimal("1234.5"))).isEqualTo("1234,50");
    assertThat(plain(vietnamese.percent(new BigDecimal("74.56")))).isEqualTo("74,56 %");
    assertThat(english.percent(new BigDecimal("74.56"))).isEqualTo("74.56%");
    assertThat(vietnamese.percent(null)).isEmpty();
    assertThat(plain(vietnamese.threshold(new BigDecimal("70.00")))).isEqualTo("70 %");
    assertThat(plain(vietnamese.threshold(new BigDecimal("72.5")))).isEqualTo("72,5 %");
  }

  @Test
  void writesChangesWithTheirSign() {
    assertThat(vietnamese.change(new BigDecimal("2.64"))).isEqualTo("+2,64");
    assertThat(vietnamese.change(new BigDecimal("-0.31"))).isEqualTo("−0,31");
    assertThat(vietnamese.change(new BigDecimal("0.00"))).isEqualTo("±0,00");
  }

  @Test
  void writesDaysByTheOfficesClock() {
    assertThat(english.day(LocalDate.of(2020, 6, 30))).isEqualTo("30/06/2020");
    assertThat(vietnamese.day(Instant.parse("2020-08-31T17:00:00Z"))).isEqualTo("01/09/2020");
  }

  @Test
  void fallsBackToVietnameseNames() {
    assertThat(english.name(new BilingualText("Năm 2019", ""))).isEqualTo("Năm 2019");
    assertThat(english.name(new BilingualText("Năm 2019", "2019"))).isEqualTo("2019");
  }
}
