package vn.egov.access.oidc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * What the provider says of itself, asked for when somebody first wants to sign in there, so that
 * the application starts without it. Asked once at a time, and not again for a while after it
 * failed: whoever presses the button cannot make all threads wait for a provider that is down.
 */
@Component
@WithProvider
public class Provider {

  /** Part of the addresses below; there is one provider. */
  public static final String ID = "oidc";

  /** To be registered with the provider, after the address of the application. */
  public static final String CALLBACK = "/sign-in/oidc/callback";

  private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
  private static final String DISCOVERY = "/.well-known/openid-configuration";
  private static final Duration REST = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final OidcSettings settings;
  private final String baseUrl;
  private final ProviderHttp http;
  private final Clock clock;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile @Nullable ClientRegistration known;
  private volatile Instant silentUntil = Instant.MIN;

  Provider(
      OidcSettings settings,
      @Value("${egov.base-url}") String baseUrl,
      ProviderHttp http,
      Clock clock) {
    this.settings = settings;
    this.baseUrl = baseUrl.replaceFirst("/+$", "");
    this.http = http;
    this.clock = clock;
  }

  /**
   * @throws ProviderUnavailable if it could not be asked, now or a moment ago
   */
  public ClientRegistration registration() {
    ClientRegistration before = known;
    return before != null ? before : ask();
  }

  private ClientRegistration ask() {
    if (!isMyTurn()) {
      throw new ProviderUnavailable("others are waiting for the provider", null);
    }
    try {
      ClientRegistration meanwhile = known;
      if (meanwhile != null) {
        return meanwhile;
      }
      if (clock.instant().isBefore(silentUntil)) {
        throw new ProviderUnavailable("the provider did not answer a moment ago", null);
      }
      ClientRegistration found = discover();
      known = found;
      return found;
    } finally {
      asking.unlock();
    }
  }

  private boolean isMyTurn() {
    try {
      return asking.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private ClientRegistration discover() {
    try {
      Map<String, Object> metadata =
          http.client()
              .get()
              .uri(settings.issuer().replaceFirst("/$", "") + DISCOVERY)
              .retrieve()
              .body(new ParameterizedTypeReference<>() {});
      return registration(metadata == null ? Map.of() : metadata);
    } catch (RestClientException | IllegalArgumentException | IllegalStateException e) {
      silentUntil = clock.instant().plus(REST);
      LOG.warn("No sign-in at {}: {}", settings.issuer(), e.toString());
      throw new ProviderUnavailable("no answer of a provider", e);
    }
  }

  private ClientRegistration registration(Map<String, Object> metadata) {
    if (!settings.issuer().equals(metadata.get("issuer"))) {
      throw new IllegalStateException("it says that it is " + metadata.get("issuer"));
    }
    Stream.of("authorization_endpoint", "token_endpoint", "userinfo_endpoint", "jwks_uri")
        .map(metadata::get)
        .filter(address -> address != null && !isAllowed(address))
        .findAny()
        .ifPresent(
            address -> {
              throw new IllegalStateException("it names the address " + address);
            });
    ClientRegistration.Builder builder =
        ClientRegistrations.fromOidcConfiguration(metadata)
            .registrationId(ID)
            .clientId(settings.clientId())
            .redirectUri(baseUrl + CALLBACK)
            .scope(settings.scopes())
            .clientSettings(
                ClientRegistration.ClientSettings.builder().requireProofKey(true).build());
    if (settings.clientSecret().isBlank()) {
      return builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE).build();
    }
    return builder.clientSecret(settings.clientSecret()).build();
  }

  private boolean isAllowed(Object address) {
    return ProviderAddress.isOf(settings.issuer(), address.toString());
  }
}
