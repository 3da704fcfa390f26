package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import vn.egov.access.oidc.WithProvider;

/** Where no issuer is configured there is nothing of the sign-on. */
@RunningApplication
class WithoutProviderIntegrationTests {

  @LocalServerPort private int port;
  @Autowired private ApplicationContext application;

  @Test
  void showsTheFormOnly() {
    assertThat(new Visitor(port).get("/sign-in").body())
        .contains("Mật khẩu")
        .doesNotContain("/sign-in/oidc", "Đăng nhập bằng");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sign-in/oidc", "/sign-in/oidc/callback?code=1&state=1"})
  void knowsNoWayToAProvider(String path) {
    assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(404);
    assertThat(Visitor.person(port, "leader").get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void listensToNoProvider() {
    assertThat(new Visitor(port).form("/sign-out/oidc", "logout_token", "x").statusCode())
        .isEqualTo(403);
  }

  @Test
  void hasNoPartOfIt() {
    assertThat(application.getBeanNamesForAnnotation(WithProvider.class)).isEmpty();
    assertThat(application.getBeanNamesForType(ClientRegistrationRepository.class)).isEmpty();
  }

  /** The provider of other tests is on the class path. */
  @Test
  void isNoProviderItself() {
    assertThat(application.getBeanNamesForType(AuthorizationServerSettings.class)).isEmpty();
    assertThat(application.getBeanNamesForType(JwtDecoder.class)).isEmpty();
  }
}
