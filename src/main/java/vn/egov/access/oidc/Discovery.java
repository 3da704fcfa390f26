package vn.egov.access.oidc;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.client.RestClientException;

/** OpenID Connect Discovery: what the provider says of itself, and what of that we believe. */
@Component
@WithProvider
class Discovery {

  private static final String DOCUMENT = "/.well-known/openid-configuration";

  private final OidcSettings settings;
  private final ProviderHttp http;
  private final String baseUrl;

  Discovery(OidcSettings settings, ProviderHttp http, @Value("${egov.base-url}") String baseUrl) {
    this.settings = settings;
    this.http = http;
    this.baseUrl = StringUtils.trimTrailingCharacter(baseUrl, '/');
  }

  /**
   * @throws RuntimeException of some kind, if the provider does not answer, says that it is another
   *     or elsewhere, or does not say enough
   */
  ClientRegistration registration() {
    Map<String, Object> document =
        http.client()
            .get()
            .uri(settings.issuer().replaceFirst("/$", "") + DOCUMENT)
            .retrieve()
            .onStatus(HttpStatusCode::is3xxRedirection, Discovery::sentElsewhere)
            .body(new ParameterizedTypeReference<>() {});
    return registration(document == null ? Map.of() : document);
  }

  private static void sentElsewhere(HttpRequest request, ClientHttpResponse answer)
      throws IOException {
    throw new RestClientException("it answers " + answer.getStatusCode());
  }

  private ClientRegistration registration(Map<String, Object> document) {
    if (!settings.issuer().equals(document.get("issuer"))) {
      throw new IllegalStateException("it says that it is " + document.get("issuer"));
    }
    Stream.of("authorization_endpoint", "token_endpoint", "userinfo_endpoint", "jwks_uri")
        .filter(document::containsKey)
        .filter(name -> !isAllowed(String.valueOf(document.get(name))))
        .findAny()
        .ifPresent(Discovery::refuse);
    ClientRegistration.Builder builder =
        ClientRegistrations.fromOidcConfiguration(document)
            .registrationId(Provider.ID)
            .clientId(settings.clientId())
            .redirectUri(baseUrl + Provider.CALLBACK)
            .scope(settings.scopes())
            .clientSettings(ClientSettings.builder().requireProofKey(true).build());
    return settings.clientSecret().isBlank()
        ? builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE).build()
        : builder.clientSecret(settings.clientSecret()).build();
  }

  private boolean isAllowed(String address) {
    return ProviderAddress.isOf(settings.issuer(), address);
  }

  private static void refuse(String name) {
    throw new IllegalStateException("it names an address that is not safe: " + name);
  }
}
