package vn.egov.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OidcSettingsTests {

  @Test
  void anEmptyIssuerIsNone() {
    OidcSettings none = Settings.of(Map.of("issuer", "", "client-id", "", "groups", ""));
    assertThat(none.hasProvider()).isFalse();
    assertThat(none.groups()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://sso.example.vn",
        "https://sso.example.vn/realms/tinh/",
        "http://localhost:8180/realms/tinh",
        "http://127.0.0.1:9000",
        "http://[::1]:9000"
      })
  void anIssuerIsReachedOverTlsOrOnThisMachine(String issuer) {
    assertThat(Settings.of(Map.of("issuer", issuer, "client-id", "egov")).hasProvider()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://sso.example.vn",
        "http://169.254.169.254/latest",
        "http://10.0.0.1",
        "http://127.0.0.1.example.vn",
        "http://localhost.example.vn",
        "http://localhost@example.vn",
        "https://user@sso.example.vn",
        "https://sso.example.vn?x=1",
        "https://sso.example.vn#x",
        "https:///realms",
        "file:///etc/passwd",
        "ftp://localhost",
        "sso.example.vn",
        "không phải địa chỉ"
      })
  void anyOtherIssuerStopsTheStart(String issuer) {
    assertThatThrownBy(() -> Settings.of(Map.of("issuer", issuer, "client-id", "egov")))
        .hasRootCauseInstanceOf(IllegalArgumentException.class)
        .rootCause()
        .hasMessageContaining("egov.oidc.issuer");
  }

  @Test
  void aProviderNeedsToKnowWhoWeAre() {
    assertThatThrownBy(() -> Settings.of(Map.of("issuer", "https://sso.example.vn")))
        .rootCause()
        .hasMessageContaining("egov.oidc.client-id");
  }

  @Test
  void theSecretIsInNoLog() {
    assertThat(
            Settings.of(
                Map.of("issuer", "https://a.vn", "client-id", "egov", "client-secret", "s3cret")))
        .asString()
        .doesNotContain("s3cret");
  }

  @Test
  void itIsAlwaysASignInThatIsAskedFor() {
    assertThat(Settings.of(Map.of("scopes", "profile,roles")).scopes())
        .containsExactly("openid", "profile", "roles");
  }

  @Test
  void theButtonHasANameInTheLanguagesThatHaveOne() {
    OidcSettings settings = Settings.of(Map.of("name.vi", "Một cửa", "name.en", " "));
    assertThat(settings.nameIn(Locale.forLanguageTag("vi"))).contains("Một cửa");
    assertThat(settings.nameIn(Locale.ENGLISH)).isEmpty();
  }
}
