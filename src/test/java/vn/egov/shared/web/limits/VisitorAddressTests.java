package vn.egov.shared.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class VisitorAddressTests {

  /** Whoever has one address of IPv6 has two to the power of 64. */
  @ParameterizedTest
  @CsvSource({
    "203.0.113.7, 203.0.113.7",
    "2001:db8:1:2:0:0:0:1, 2001:db8:1:2",
    "2001:db8:1:2:ffff:1:2:3, 2001:db8:1:2",
    "0:0:0:0:0:0:0:1, 0:0:0:0"
  })
  void isTheNetworkOfAnIpv6Address(String remote, String visitor) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(remote);
    assertThat(VisitorAddress.of(request)).isEqualTo(visitor);
  }

  @ParameterizedTest
  @CsvSource({"X-Forwarded-For", "Forwarded", "X-Real-IP", "True-Client-IP"})
  void isNotWhatTheVisitorSays(String header) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr("203.0.113.7");
    request.addHeader(header, "198.51.100.1");
    assertThat(VisitorAddress.of(request)).isEqualTo("203.0.113.7");
  }
}
