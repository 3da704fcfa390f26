package vn.egov.access.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Passwords of programs that were right a moment ago. A program sends its password with each
 * request, and comparing it takes a tenth of a second. What is kept is a digest with a key that
 * only this process has ever had, beside what the password was compared with: once that has
 * changed, on whichever node, it counts for nothing.
 */
@Component
class RecentlyVerified {

  private static final String DIGEST = "HmacSHA256";
  private static final Duration KEPT = Duration.ofMinutes(5);

  private final SecretKeySpec secret =
      new SecretKeySpec(KeyGenerators.secureRandom(32).generateKey(), DIGEST);
  private final Cache<String, State> states;

  RecentlyVerified(Clock clock) {
    this.states =
        Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumSize(10_000)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
  }

  /**
   * Looks whether the password was right in this state, and compares it if not. Of requests at the
   * same moment with the same password one compares, the others wait for it.
   *
   * @param slowly compares, and throws if it is wrong; gives the state that it was right in
   */
  void check(String account, String password, State now, Supplier<State> slowly) {
    String key = digest(account + '\n' + password);
    State known = states.getIfPresent(key);
    if (now.equals(known)) {
      return;
    }
    if (known != null) {
      states.asMap().remove(key, known);
    }
    states.get(key, k -> slowly.get());
  }

  private String digest(String text) {
    try {
      Mac mac = Mac.getInstance(DIGEST);
      mac.init(secret);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @param hash of the password as it is stored
   * @param stamp of the account's standing
   */
  record State(@Nullable String hash, int stamp) {}
}
