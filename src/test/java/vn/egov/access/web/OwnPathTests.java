package vn.egov.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/camunda/app/tasklist/default/?filter=1",
        "/cycles/2020-H1?tier=COMMUNE&name=B%E1%BA%AFc",
        "/api/docs"
      })
  void keepsAddressesOfOurs(String path) {
    assertThat(OwnPath.orHome(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "evil.example",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "/\t/evil.example",
        "/ok\r\nSet-Cookie: a=b",
        "/a\\b",
        "/sign-in?next=/sign-in",
        "/sign-out"
      })
  void leadsHomeOtherwise(String path) {
    assertThat(OwnPath.orHome(path)).isEqualTo(OwnPath.HOME);
  }

  @Test
  void leadsHomeWithoutAnAddressOrByAnEndlessOne() {
    assertThat(OwnPath.orHome(null)).isEqualTo(OwnPath.HOME);
    assertThat(OwnPath.orHome("/" + "a".repeat(100_000))).isEqualTo(OwnPath.HOME);
  }
}
