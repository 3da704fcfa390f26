package vn.egov.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import vn.egov.shared.MovableClock;

/** What we believe a provider of itself, and how patient we are. */
class ProviderTests {

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Object> metadata = new HashMap<>();
  private final MovableClock clock = new MovableClock(Instant.parse("2030-01-01T00:00:00Z"));
  private HttpServer server;
  private String issuer;
  private volatile int status = 200;
  private volatile long delay;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          sleep();
          byte[] body = JSONObjectUtils.toJSONString(metadata).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.getResponseHeaders().set("Location", issuer + "/elsewhere");
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/realm";
    metadata.put("issuer", issuer);
    metadata.put("authorization_endpoint", issuer + "/authorize");
    metadata.put("token_endpoint", issuer + "/token");
    metadata.put("userinfo_endpoint", issuer + "/userinfo");
    metadata.put("jwks_uri", issuer + "/keys");
    metadata.put("subject_types_supported", List.of("public"));
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void isAskedOnceAndOnlyWhenItIsNeeded() {
    Provider provider = provider(issuer);
    assertThat(asked).isEmpty();
    ClientRegistration registration = provider.registration();
    assertThat(provider.registration()).isSameAs(registration);
    assertThat(asked).containsExactly("/realm/.well-known/openid-configuration");
    assertThat(registration.getRedirectUri())
        .isEqualTo("https://danhgia.example.vn/sign-in/oidc/callback");
    assertThat(registration.getClientSettings().isRequireProofKey()).isTrue();
    assertThat(registration.getProviderDetails().getIssuerUri()).isEqualTo(issuer);
    assertThat(registration.getClientAuthenticationMethod())
        .isEqualTo(ClientAuthenticationMethod.NONE);
  }

  @Test
  void isAskedAgainAWhileAfterItFailed() {
    Provider provider = provider(issuer);
    status = 500;
    fails(provider);
    status = 200;
    fails(provider);
    assertThat(asked).hasSize(1);
    clock.moveTo(clock.instant().plus(Duration.ofSeconds(11)));
    assertThat(provider.registration()).isNotNull();
  }

  @Test
  void isNotWaitedForLong() {
    delay = 20_000;
    long began = System.nanoTime();
    fails(provider(issuer));
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void isBelievedItsOwnNameOnly() {
    metadata.put("issuer", "https://sso.example.vn");
    fails(provider(issuer));
    metadata.put("issuer", issuer + "/");
    clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));
    fails(provider(issuer));
  }

  @Test
  void leadsNowhereElseByARedirect() {
    status = 302;
    fails(provider(issuer));
    assertThat(asked).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "token_endpoint, http://169.254.169.254/token",
    "token_endpoint, http://sso.example.vn/token",
    "jwks_uri, file:///etc/passwd",
    "jwks_uri, http://10.0.0.1/keys",
    "userinfo_endpoint, http://example.vn/userinfo",
    "authorization_endpoint, javascript:alert(1)"
  })
  void namesNoAddressOverPlainHttp(String endpoint, String address) {
    metadata.put(endpoint, address);
    fails(provider(issuer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "issuer",
        "authorization_endpoint",
        "token_endpoint",
        "jwks_uri",
        "subject_types_supported"
      })
  void saysWhatIsNeeded(String missing) {
    metadata.remove(missing);
    fails(provider(issuer));
  }

  @Test
  void namesThisMachineOnlyIfItIsHereItself() {
    assertThat(ProviderAddress.isOf("https://sso.example.vn", "http://127.0.0.1:8081/actuator"))
        .isFalse();
    assertThat(ProviderAddress.isOf("https://sso.example.vn", "https://other.example.vn/token"))
        .isTrue();
    assertThat(ProviderAddress.isOf(issuer, "http://localhost:1/token")).isTrue();
  }

  private Provider provider(String issuer) {
    OidcSettings settings = Settings.of(Map.of("issuer", issuer, "client-id", "egov"));
    return new Provider(
        new Discovery(settings, new ProviderHttp(), "https://danhgia.example.vn/"), clock);
  }

  private static void fails(Provider provider) {
    assertThatThrownBy(provider::registration).isInstanceOf(ProviderUnavailable.class);
  }

  private void sleep() {
    try {
      Thread.sleep(delay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
