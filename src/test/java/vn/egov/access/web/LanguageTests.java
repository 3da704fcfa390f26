package vn.egov.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguageTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | en",
        "en-GB,en;q=0.9 | en",
        "fr,en;q=0.8,vi;q=0.5 | en",
        "vi,en;q=0.9 | vi",
        "vi-VN | vi",
        "en;q=0.1,vi;q=0.9 | vi",
        "en;q=0,fr | vi",
        "fr | vi",
        "* | vi",
        "'' | vi",
        "not a header;;q=x | vi"
      })
  void followsTheBrowsersPreference(String header, String language) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/engine-rest/task");
    request.addHeader("Accept-Language", header);
    assertThat(Language.of(request).getLanguage()).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "/, vi",
    "/cycles/2020-H1, vi",
    "/en, en",
    "/en/cycles/2020-H1, en",
    "/english, en",
    "/sign-in, en"
  })
  void followsTheAddressOfPublicPages(String path, String language) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    request.addHeader("Accept-Language", "en");
    assertThat(Language.of(request).getLanguage()).isEqualTo(language);
  }

  @Test
  void followsTheParameterFirst() {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/sign-in");
    request.setQueryString("next=/a&lang=en");
    request.addHeader("Accept-Language", "vi");
    assertThat(Language.of(request).getLanguage()).isEqualTo("en");
  }

  @Test
  void isVietnameseWhereNothingIsSaid() {
    assertThat(Language.of(new MockHttpServletRequest("GET", "/x")).getLanguage()).isEqualTo("vi");
  }
}
