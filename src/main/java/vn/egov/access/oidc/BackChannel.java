package vn.egov.access.oidc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * What the provider itself tells us, by a signed token: somebody has signed out there, or has been
 * removed.
 */
@Component
@WithProvider
public class BackChannel {

  /** A token that somebody has seen on its way is of no use to them later. */
  private static final Duration FRESH = Duration.ofMinutes(5);

  private final Provider provider;
  private final ProviderTokens tokens;
  private final EndSessions endSessions;
  private final Clock clock;

  BackChannel(Provider provider, ProviderTokens tokens, EndSessions endSessions, Clock clock) {
    this.provider = provider;
    this.tokens = tokens;
    this.endSessions = endSessions;
    this.clock = clock;
  }

  /**
   * @throws org.springframework.security.oauth2.jwt.JwtException if it is not from the provider,
   *     not for us, not of this moment, or names a session instead of a person
   * @throws ProviderUnavailable if the provider's keys cannot be had
   */
  public void signOut(String logoutToken) {
    ClientRegistration registration = provider.registration();
    Jwt token = tokens.logoutDecoder(registration).decode(logoutToken);
    Instant issued = token.getIssuedAt();
    if (token.getSubject() == null
        || issued == null
        || issued.isBefore(clock.instant().minus(FRESH))) {
      throw new BadJwtException("no subject, or too old");
    }
    endSessions.end(registration.getProviderDetails().getIssuerUri(), token.getSubject());
  }
}
