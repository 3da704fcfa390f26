package vn.egov.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SiteTests {

  @ParameterizedTest
  @CsvSource({
    "/, vi, /en",
    "/en, en, /",
    "/cycles/2020-H1/units/061, vi, /en/cycles/2020-H1/units/061",
    "/en/cycles/2020-H1/district, en, /cycles/2020-H1/district",
    "/cycles/2020-H1, en, /cycles/2020-H1",
    "/sign-in, vi, /en",
    "/cases, vi, /en",
    "/en/nothing, en, /",
    "/error, vi, /en"
  })
  void leadsToTheSamePageInTheOtherLanguageOrToItsFirst(
      String path, String language, String elsewhere) {
    var request = new MockHttpServletRequest("GET", path);
    Site site = Site.of(request, Locale.forLanguageTag(language));
    assertThat(site.elsewhere()).isEqualTo(elsewhere);
    assertThat(site.otherLanguage()).isEqualTo(language.equals("en") ? "vi" : "en");
  }

  @Test
  void keepsWhatIsSearchedFor() {
    var request = new MockHttpServletRequest("GET", "/cycles/2020-H1/district");
    request.setQueryString("q=ba+be");
    request.setParameter("q", "ba be");
    assertThat(Site.of(request, Site.VIETNAMESE).elsewhere())
        .isEqualTo("/en/cycles/2020-H1/district?q=ba+be");
  }

  @Test
  void pagesAfterTheSignInHaveOneAddressForBothLanguages() {
    var request = new MockHttpServletRequest("GET", "/audit");
    assertThat(Site.of(request, Site.VIETNAMESE).turned()).isEqualTo("/audit?lang=en");
    request.setQueryString("unit=061&lang=en");
    assertThat(Site.of(request, Locale.ENGLISH).turned()).isEqualTo("/audit?unit=061&lang=vi");
  }
}
