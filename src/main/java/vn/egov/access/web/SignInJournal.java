package vn.egov.access.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;

/**
 * Tells the audit trail who came, who went and who was refused; what could be repeated at will only
 * once in a while, so that nobody can bury something under it.
 */
@Component
class SignInJournal {

  /** Other texts are kept from the trail: people type their passwords into the wrong field. */
  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9-]{1,64}");

  private static final String NO_NAME = "(not a name)";
  private static final int REFUSALS_PER_HOUR = 100;
  private static final int LONGEST_PATH = 300;

  private final AuditTrail trail;
  private final Cache<String, Boolean> lastMinute;
  private final Cache<String, Boolean> lastHour;
  private final Cache<String, AtomicInteger> refusals;

  SignInJournal(AuditTrail trail, Clock clock) {
    this.trail = trail;
    this.lastMinute = lasting(Duration.ofMinutes(1), clock);
    this.lastHour = lasting(Duration.ofHours(1), clock);
    this.refusals = lasting(Duration.ofHours(1), clock);
  }

  void signedIn(String account) {
    trail.record(AuditEvent.of(AuditAction.SIGNED_IN).by(account).with("way", "PAGE"));
  }

  /** Once an hour for an account and an address: a program sends its password each time. */
  void programSignedIn(String account, String address) {
    if (isFirst(lastHour, account + '\n' + address)) {
      trail.record(AuditEvent.of(AuditAction.SIGNED_IN).by(account).with("way", "BASIC"));
    }
  }

  /**
   * @param account null if there is none of the typed name
   */
  void refused(String typed, @Nullable String account, SignInRefusal reason, boolean program) {
    AuditEvent event =
        AuditEvent.of(AuditAction.SIGN_IN_REFUSED)
            .by(CurrentUserFilter.NOBODY)
            .with("account", NAME.matcher(typed).matches() ? typed : NO_NAME)
            .with("reason", reason)
            .with("way", program ? "BASIC" : "PAGE");
    trail.record(account == null ? event : event.about(account));
  }

  /** Once a minute for a name and an address. */
  void throttled(String typed, String address, boolean program) {
    if (isFirst(lastMinute, typed + '\n' + address)) {
      refused(typed, null, SignInRefusal.THROTTLED, program);
    }
  }

  /** As a logout handler; somebody whose session was over has nothing to sign out of. */
  void signedOut(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
    if (signedIn != null) {
      signedOut(signedIn.getName());
    }
  }

  void signedOut(String account) {
    trail.record(AuditEvent.of(AuditAction.SIGNED_OUT).by(account));
  }

  /** Once a minute for an address of ours, and so many times an hour for all. */
  void accessRefused(String account, String method, String path) {
    String shown = path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH);
    if (!isFirst(lastMinute, account + '\n' + method + '\n' + shown)) {
      return;
    }
    int number = refusals.get(account, a -> new AtomicInteger()).incrementAndGet();
    if (number <= REFUSALS_PER_HOUR) {
      trail.record(
          AuditEvent.of(AuditAction.ACCESS_REFUSED)
              .by(account)
              .with("method", method)
              .with("path", shown)
              .with("furtherOnesLeftOut", number == REFUSALS_PER_HOUR ? true : null));
    }
  }

  private static boolean isFirst(Cache<String, Boolean> recent, String what) {
    return recent.asMap().putIfAbsent(what, true) == null;
  }

  private static <T> Cache<String, T> lasting(Duration time, Clock clock) {
    return Caffeine.newBuilder()
        .expireAfterWrite(time)
        .maximumSize(10_000)
        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
        .build();
  }
}
