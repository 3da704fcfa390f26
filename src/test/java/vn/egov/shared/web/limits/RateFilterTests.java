package vn.egov.shared.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.Principal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** One address for all: a district office. */
class RateFilterTests {

  private final RateFilter filter =
      new RateFilter(Cost.patterns(List.of("/api/much")), share(3), share(1), share(10), share(2));

  private static RateFilter.Share share(int perMinute) {
    return new RateFilter.Share(
        new Buckets(perMinute, new BucketsTests.Seconds()), new TooMany("test"));
  }

  @Test
  void countsVisitorsByAddress() throws Exception {
    assertThat(allowed(null, "/", 9)).isEqualTo(3);
  }

  @Test
  void countsWhoHasSignedInByAccount() throws Exception {
    assertThat(allowed("officer-061", "/", 20)).isEqualTo(10);
    assertThat(allowed("officer-062", "/", 20)).isEqualTo(10);
  }

  @Test
  void letsWorkGoOnWhereVisitorsOfTheSameAddressAreTooMany() throws Exception {
    allowed(null, "/", 9);
    assertThat(allowed("officer-061", "/", 5)).isEqualTo(5);
  }

  @Test
  void countsApartWhatCostsMuch() throws Exception {
    assertThat(allowed(null, "/api/much", 5)).isEqualTo(1);
    assertThat(allowed("officer-061", "/api/much", 5)).isEqualTo(2);
    assertThat(allowed("officer-061", "/", 10)).isEqualTo(10);
  }

  @Test
  void doesNotCountFiles() throws Exception {
    assertThat(allowed(null, "/css/site.css", 50)).isEqualTo(50);
  }

  private int allowed(String account, String path, int times) throws Exception {
    int allowed = 0;
    for (int i = 0; i < times; i++) {
      MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
      request.setUserPrincipal(account == null ? null : (Principal) () -> account);
      MockHttpServletResponse response = new MockHttpServletResponse();
      filter.doFilter(request, response, (q, a) -> {});
      if (response.getStatus() == 429) {
        assertThat(response.getHeader("Retry-After")).isNotNull();
      } else {
        allowed++;
      }
    }
    return allowed;
  }
}
