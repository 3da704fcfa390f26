package vn.egov.access.oidc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Component;

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
  private static final Duration REST = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Discovery discovery;
  private final Clock clock;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile @Nullable ClientRegistration known;
  private volatile Instant silentUntil = Instant.MIN;

  Provider(Discovery discovery, Clock clock) {
    this.discovery = discovery;
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

  /** Whatever is wrong with the answer; the parsers of Nimbus throw what they like. */
  private ClientRegistration discover() {
    try {
      return discovery.registration();
    } catch (RuntimeException e) {
      silentUntil = clock.instant().plus(REST);
      LOG.warn("The provider cannot be used to sign in", e);
      throw new ProviderUnavailable("no answer of a provider", e);
    }
  }
}
