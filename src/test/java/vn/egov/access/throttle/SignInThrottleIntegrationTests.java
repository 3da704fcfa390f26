package vn.egov.access.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.egov.access.SignInSettings;
import vn.egov.support.IntegrationTest;
import vn.egov.support.TestClock;

/** The counts on a real database, and many at once. */
@IntegrationTest
class SignInThrottleIntegrationTests {

  private static final Instant NOON = Instant.parse("2030-03-01T05:00:00Z");
  private static final Origin OFFICE = new Origin("10.0.0.1", null);
  private static final String DEVICE = "0123456789abcdef0123456789abcdef";

  @Autowired private SignInThrottle throttle;
  @Autowired private SignInSettings settings;
  @Autowired private Buckets buckets;
  @Autowired private KnownDevices devices;
  @Autowired private ThrottleUpkeep upkeep;
  @Autowired private Clock clock;
  @Autowired private JdbcTemplate jdbc;

  @BeforeEach
  void startEmpty() {
    TestClock.set(NOON);
    jdbc.update("delete from sign_in_failure");
    jdbc.update("delete from known_device");
  }

  @AfterEach
  void resetClock() {
    TestClock.reset();
    jdbc.update("delete from sign_in_failure");
  }

  @Test
  void letsFiveFailAtOnePlaceAndThenOneEveryThreeMinutes() {
    assertThat(passing(6, i -> "officer-061", i -> OFFICE)).isEqualTo(5);
    assertThat(throttle.charge("officer-061", OFFICE)).isEqualTo(Duration.ofMinutes(3));
    TestClock.set(NOON.plus(Duration.ofMinutes(3)));
    assertThat(passing(2, i -> "officer-061", i -> OFFICE)).isEqualTo(1);
  }

  @Test
  void asksForNoLongerWaitOfThoseWhoKeepTrying() {
    passing(5, i -> "officer-061", i -> OFFICE);
    for (int i = 0; i < 100; i++) {
      assertThat(throttle.charge("officer-061", OFFICE)).isEqualTo(Duration.ofMinutes(3));
    }
  }

  @Test
  void knowsNoDifferenceBetweenAccountsThatExistAndOthers() {
    assertThat(passing(9, i -> "admin", i -> OFFICE)).isEqualTo(5);
    assertThat(passing(9, i -> "no-such-account", i -> OFFICE)).isEqualTo(5);
    assertThat(passing(9, i -> "x".repeat(64), i -> OFFICE)).isEqualTo(5);
  }

  @Test
  void takesBackWhatWasCountedOnceThePasswordIsRight() {
    for (int round = 0; round < 50; round++) {
      assertThat(passing(4, i -> "officer-061", i -> OFFICE)).isEqualTo(4);
      assertThat(throttle.charge("officer-061", OFFICE)).isZero();
      throttle.succeeded("officer-061", OFFICE);
    }
  }

  /** One password for five thousand accounts, from one address. */
  @Test
  void letsAnAddressFailAHundredTimesWhateverTheAccounts() {
    assertThat(passing(300, i -> "officer-" + i, i -> OFFICE)).isEqualTo(100);
    assertThat(throttle.charge("somebody-else", OFFICE)).isEqualTo(Duration.ofSeconds(9));
    assertThat(throttle.charge("somebody-else", new Origin("10.0.0.2", null))).isZero();
    assertThat(rows()).isLessThan(210);
  }

  /** One account from five hundred addresses. */
  @Test
  void letsAnAccountFailFiftyTimesWhateverTheAddresses() {
    assertThat(passing(120, i -> "leader", i -> new Origin("10.1.0." + i, null))).isEqualTo(50);
    assertThat(throttle.charge("manager", new Origin("10.1.0.1", null))).isZero();
  }

  /** Or anybody could keep an officer out on the day of the deadline. */
  @Test
  void leavesAKnownBrowserAloneWhateverOthersDo() {
    Origin own = new Origin("10.0.0.1", DEVICE);
    assertThat(throttle.charge("officer-061", own)).isZero();
    throttle.succeeded("officer-061", own);

    passing(120, i -> "officer-061", i -> new Origin("10.1.0." + i, null));
    passing(200, i -> "officer-" + i, i -> OFFICE);
    passing(10, i -> "officer-061", i -> OFFICE);
    assertThat(throttle.charge("officer-061", OFFICE)).isPositive();
    assertThat(throttle.charge("officer-061", own)).isZero();
  }

  @Test
  void countsInAKnownBrowserToo() {
    Origin own = new Origin("10.0.0.1", DEVICE);
    throttle.charge("officer-061", own);
    throttle.succeeded("officer-061", own);
    assertThat(passing(9, i -> "officer-061", i -> own)).isEqualTo(5);
  }

  @Test
  void takesABrowserForKnownOnlyForThoseWhoSignedInThere() {
    Origin own = new Origin("10.0.0.1", DEVICE);
    throttle.charge("officer-061", own);
    throttle.succeeded("officer-061", own);
    assertThat(passing(300, i -> "leader-" + i, i -> own)).isEqualTo(100);
    Origin invented = new Origin("10.0.0.2", "f".repeat(32));
    assertThat(passing(300, i -> "leader-" + i, i -> invented)).isEqualTo(100);
  }

  @Test
  void looksAtNoMoreOfFiftyAtTheSameMomentThanOfFiftyInARow() throws Exception {
    assertThat(atTheSameMoment(50, i -> throttle)).isEqualTo(5);
  }

  @Test
  void holdsOnAllNodesAndAfterARestart() throws Exception {
    SignInThrottle another = new SignInThrottle(settings, buckets, devices, clock);
    assertThat(atTheSameMoment(50, i -> i % 2 == 0 ? throttle : another)).isEqualTo(5);
    assertThat(new SignInThrottle(settings, buckets, devices, clock).charge("officer-061", OFFICE))
        .isPositive();
  }

  @Test
  void forgetsWhatWasCountedWhenAnAdministratorUnlocks() {
    passing(9, i -> "officer-061", i -> OFFICE);
    throttle.release("officer-061");
    assertThat(passing(9, i -> "officer-061", i -> OFFICE)).isEqualTo(5);
  }

  @Test
  void countsTheConfirmationOfSomebodyWhoHasSignedInByItself() {
    int confirmed =
        (int) IntStream.range(0, 9).filter(i -> throttle.chargeConfirmation("a").isZero()).count();
    assertThat(confirmed).isEqualTo(5);
    assertThat(throttle.charge("a", OFFICE)).isZero();
  }

  @Test
  void removesWhatIsOfNoUseAnyMore() {
    passing(250, i -> "officer-" + i, i -> new Origin("10.2." + i / 100 + "." + i % 100, null));
    throttle.succeeded("officer-1", new Origin("10.2.0.1", DEVICE));
    upkeep.cleanUp();
    assertThat(rows()).isGreaterThan(600);
    TestClock.set(NOON.plus(Duration.ofHours(3)));
    throttle.charge("late", OFFICE);
    upkeep.cleanUp();
    assertThat(rows()).isEqualTo(3);
    assertThat(jdbc.queryForObject("select count(*) from known_device", Integer.class)).isOne();
    TestClock.set(NOON.plus(Duration.ofDays(182)));
    upkeep.cleanUp();
    assertThat(jdbc.queryForObject("select count(*) from known_device", Integer.class)).isZero();
  }

  private int passing(int tries, IntFunction<String> account, IntFunction<Origin> origin) {
    return (int)
        IntStream.range(0, tries)
            .filter(i -> throttle.charge(account.apply(i), origin.apply(i)).isZero())
            .count();
  }

  private static int atTheSameMoment(int tries, IntFunction<SignInThrottle> node) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(tries);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<Boolean>> attempts = new ArrayList<>();
      for (int i = 0; i < tries; i++) {
        SignInThrottle throttle = node.apply(i);
        Callable<Boolean> attempt =
            () -> {
              start.await();
              return throttle.charge("officer-061", OFFICE).isZero();
            };
        attempts.add(threads.submit(attempt));
      }
      start.countDown();
      int passed = 0;
      for (Future<Boolean> attempt : attempts) {
        passed += attempt.get() ? 1 : 0;
      }
      return passed;
    } finally {
      threads.shutdownNow();
    }
  }

  private int rows() {
    Map<String, Object> count = jdbc.queryForMap("select count(*) as n from sign_in_failure");
    return ((Number) count.values().iterator().next()).intValue();
  }
}
