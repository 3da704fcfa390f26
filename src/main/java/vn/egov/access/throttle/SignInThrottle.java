package vn.egov.access.throttle;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.egov.access.SignInSettings;
import vn.egov.shared.OfficeTime;

/**
 * Slows down whoever tries passwords. An attempt is counted as a failure before its password is
 * looked at, and taken back when it was right, so that attempts at the same moment do not slip
 * through together. Whether there is such an account makes no difference.
 *
 * <p>Three things are counted. Failures of an account from one place, so that nobody can go on
 * guessing there. Failures of an account from everywhere, against many places that guess at one
 * account. Failures from an address, against one place that guesses at many accounts. The last two
 * would also let anybody keep somebody out on the day of the deadline; therefore they do not count
 * for a browser in which the account has signed in before, which is a place of its own.
 */
@Component
public class SignInThrottle {

  /** For how long after the last sign-in in it a browser is known. */
  public static final Duration DEVICE_LIFETIME = Duration.ofDays(180);

  private final SignInSettings settings;
  private final Buckets buckets;
  private final KnownDevices devices;
  private final Clock clock;

  SignInThrottle(SignInSettings settings, Buckets buckets, KnownDevices devices, Clock clock) {
    this.settings = settings;
    this.buckets = buckets;
    this.devices = devices;
    this.clock = clock;
  }

  /**
   * Counts an attempt, unless there have been too many.
   *
   * @param account as it was typed
   * @return how long to wait before the next one; zero if this one may go on
   */
  public Duration charge(String account, Origin origin) {
    return charge(signIn(Keys.account(account), origin));
  }

  /** The password was right: takes back what was counted for this account at this place. */
  public void succeeded(String account, Origin origin) {
    String key = Keys.account(account);
    buckets.refund(signIn(key, origin), clock.millis());
    if (origin.device() != null) {
      devices.remember(key, Keys.device(origin.device()), OfficeTime.dayOf(clock.instant()));
    }
  }

  /** The same for somebody who has signed in and is asked for the password once more. */
  public Duration chargeConfirmation(String account) {
    return charge(confirmation(account));
  }

  public void confirmed(String account) {
    buckets.refund(confirmation(account), clock.millis());
  }

  /** Forgets all failures of an account, so that it may sign in at once. */
  public void release(String account) {
    buckets.forget(Keys.account(account));
  }

  private Duration charge(List<Bucket> charged) {
    long now = clock.millis();
    long wait = buckets.look(charged, now);
    if (wait == 0) {
      charged.forEach(this::create);
      wait = buckets.charge(charged, now);
    }
    return Duration.ofMillis(wait);
  }

  private void create(Bucket bucket) {
    try {
      buckets.create(bucket);
    } catch (DuplicateKeyException e) {
      // Another attempt, perhaps on another node, came first: the row is there.
    }
  }

  /** What all attempts share comes first, the place last. */
  private List<Bucket> signIn(String account, Origin origin) {
    String device = origin.device() == null ? null : Keys.device(origin.device());
    if (device != null && devices.knows(account, device)) {
      return List.of(place(account, device));
    }
    String address = Keys.address(origin.address());
    return List.of(
        new Bucket(address, null, settings.perAddress()),
        new Bucket(account, account, settings.perAccount()),
        place(account, address));
  }

  private List<Bucket> confirmation(String account) {
    return List.of(place(Keys.account(account), "signed in"));
  }

  private Bucket place(String account, String place) {
    return new Bucket(Keys.place(account, place), account, settings.perPlace());
  }
}
