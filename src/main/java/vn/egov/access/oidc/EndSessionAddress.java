package vn.egov.access.oidc;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a person who has signed out here signs out at the provider, if it has such a place. */
@Component
@WithProvider
public class EndSessionAddress {

  /** To be registered with the provider, after the address of the application. */
  private static final String BACK = "/sign-in?signed-out";

  private final Provider provider;
  private final OidcSettings settings;
  private final String baseUrl;

  EndSessionAddress(
      Provider provider, OidcSettings settings, @Value("${egov.base-url}") String baseUrl) {
    this.provider = provider;
    this.settings = settings;
    this.baseUrl = StringUtils.trimTrailingCharacter(baseUrl, '/');
  }

  /** Of whoever came in from the provider; of others there is none. */
  public Optional<String> of(Authentication user) {
    return Optional.of(user)
        .map(Authentication::getPrincipal)
        .filter(SignedInPerson.class::isInstance)
        .map(SignedInPerson.class::cast)
        .flatMap(person -> endpoint().map(endpoint -> address(endpoint, person)));
  }

  private Optional<String> endpoint() {
    try {
      ClientRegistration registration = provider.registration();
      return Optional.ofNullable(
              registration
                  .getProviderDetails()
                  .getConfigurationMetadata()
                  .get("end_session_endpoint"))
          .map(Object::toString)
          .filter(address -> ProviderAddress.isOf(settings.issuer(), address));
    } catch (ProviderUnavailable e) {
      return Optional.empty();
    }
  }

  private String address(String endpoint, SignedInPerson person) {
    return UriComponentsBuilder.fromUriString(endpoint)
        .queryParam("client_id", "{client}")
        .queryParam("id_token_hint", "{token}")
        .queryParam("post_logout_redirect_uri", "{back}")
        .encode()
        .buildAndExpand(settings.clientId(), person.getIdToken().getTokenValue(), baseUrl + BACK)
        .toUriString();
  }
}
