package vn.egov.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.catalina.Valve;
import org.apache.catalina.valves.RemoteIpValve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;

class TrustedProxiesTests {

  @Test
  void areNoneByDefault() {
    assertThat(valves(List.of())).isEmpty();
  }

  @Test
  void areExactlyTheNamedAddresses() {
    RemoteIpValve valve = (RemoteIpValve) valves(List.of("10.0.0.5", " ::1 ")).get(0);
    assertThat("10.0.0.5").matches(valve.getInternalProxies());
    assertThat("0:0:0:0:0:0:0:1").matches(valve.getInternalProxies());
    assertThat("10x0x0x5").doesNotMatch(valve.getInternalProxies());
    assertThat("110.0.0.5").doesNotMatch(valve.getInternalProxies());
    assertThat("127.0.0.1").doesNotMatch(valve.getInternalProxies());
  }

  /** Whoever answers for a name would be believed; a network would be taken for an expression. */
  @ParameterizedTest
  @ValueSource(strings = {"proxy.example", "10.0.0.0/8", ".*", "10.0.0.5|.*", "localhost", ""})
  void areAddressesAndNothingElse(String proxy) {
    assertThatThrownBy(() -> valves(List.of(proxy))).isInstanceOf(IllegalStateException.class);
  }

  private static List<Valve> valves(List<String> proxies) {
    TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();
    new ServerConfiguration().trustedProxies(proxies).customize(server);
    return List.copyOf(server.getEngineValves());
  }
}
