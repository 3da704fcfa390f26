package vn.egov.access.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.egov.access.oidc.BackChannel;
import vn.egov.access.oidc.ProviderUnavailable;
import vn.egov.access.oidc.WithProvider;

/** OpenID Connect Back-Channel Logout: 200 if the sessions have ended, else 400. */
@RestController
@WithProvider
class BackChannelSignOut {

  private static final Logger LOG = LoggerFactory.getLogger(BackChannelSignOut.class);

  private final BackChannel channel;

  BackChannelSignOut(BackChannel channel) {
    this.channel = channel;
  }

  @PostMapping(OidcDoor.BACK_CHANNEL)
  ResponseEntity<Void> signOut(@RequestParam("logout_token") String token) {
    return ResponseEntity.status(signedOut(token) ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
        .cacheControl(CacheControl.noStore())
        .build();
  }

  private boolean signedOut(String token) {
    try {
      channel.signOut(token);
      return true;
    } catch (JwtException | ProviderUnavailable e) {
      LOG.warn("Sign-out by the provider refused: {}", e.getClass().getSimpleName());
      return false;
    }
  }
}
