package vn.egov.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/**
 * Spring Security's sign-in by authorization code, with state, nonce and PKCE, set up for the one
 * provider. Access tokens are forgotten at once: who a person is is all that we want to know.
 */
@Component
@WithProvider
public class ProviderSignIn {

  private final Provider provider;
  private final People people;
  private final RestClientAuthorizationCodeTokenResponseClient tokens =
      new RestClientAuthorizationCodeTokenResponseClient();

  ProviderSignIn(Provider provider, People people, ProviderHttp http) {
    this.provider = provider;
    this.people = people;
    this.tokens.setRestClient(http.tokens());
  }

  /** Asks the provider for what it says of itself each time, until it has answered once. */
  public ClientRegistrationRepository registrations() {
    return id -> id.equals(Provider.ID) ? provider.registration() : null;
  }

  public void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
    login
        .clientRegistrationRepository(registrations())
        .authorizedClientRepository(new Forgetful())
        .redirectionEndpoint(answer -> answer.baseUri(Provider.CALLBACK))
        .tokenEndpoint(token -> token.accessTokenResponseClient(tokens))
        .userInfoEndpoint(user -> user.oidcUserService(people));
  }

  private static class Forgetful implements OAuth2AuthorizedClientRepository {

    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
        String registrationId, Authentication user, HttpServletRequest request) {
      return null;
    }

    @Override
    public void saveAuthorizedClient(
        OAuth2AuthorizedClient client,
        Authentication user,
        HttpServletRequest request,
        HttpServletResponse response) {}

    @Override
    public void removeAuthorizedClient(
        String registrationId,
        Authentication user,
        HttpServletRequest request,
        HttpServletResponse response) {}
  }
}
