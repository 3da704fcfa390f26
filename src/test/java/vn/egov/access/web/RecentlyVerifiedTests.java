package vn.egov.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import vn.egov.access.web.RecentlyVerified.State;
import vn.egov.shared.MovableClock;

class RecentlyVerifiedTests {

  private static final State NOW = new State("{x}hash", 3);

  private final MovableClock clock = MovableClock.atNoonOf("2026-03-02");
  private final RecentlyVerified recent = new RecentlyVerified(clock);
  private final AtomicInteger comparisons = new AtomicInteger();

  @Test
  void comparesOnce() {
    check("secret", NOW);
    check("secret", NOW);
    assertThat(comparisons).hasValue(1);
  }

  @Test
  void comparesAnotherPasswordAndAnotherAccount() {
    check("secret", NOW);
    check("Secret", NOW);
    recent.check("someone", "secret", NOW, () -> compared(NOW));
    assertThat(comparisons).hasValue(3);
  }

  @Test
  void comparesAgainAfterAWhile() {
    check("secret", NOW);
    clock.moveTo(clock.instant().plus(Duration.ofMinutes(5)).plusSeconds(1));
    check("secret", NOW);
    assertThat(comparisons).hasValue(2);
  }

  @Test
  void comparesAgainWhenPasswordOrStandingHaveChanged() {
    check("secret", NOW);
    check("secret", new State("{x}another", 3));
    check("secret", new State("{x}another", 4));
    assertThat(comparisons).hasValue(3);
  }

  @Test
  void keepsNoFailure() {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(
              () ->
                  recent.check(
                      "program",
                      "wrong",
                      NOW,
                      () -> {
                        comparisons.incrementAndGet();
                        throw new BadCredentialsException("wrong");
                      }))
          .isInstanceOf(BadCredentialsException.class);
    }
    assertThat(comparisons).hasValue(2);
  }

  /** Or a program that begins with twenty requests at once would be taken for a guesser. */
  @Test
  void comparesOnceForRequestsAtTheSameMoment() throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(20);
    CountDownLatch start = new CountDownLatch(1);
    for (int i = 0; i < 20; i++) {
      threads.execute(
          () -> {
            await(start);
            check("secret", NOW);
          });
    }
    start.countDown();
    threads.shutdown();
    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    assertThat(comparisons).hasValue(1);
  }

  private void check(String password, State now) {
    recent.check("program", password, now, () -> compared(now));
  }

  private State compared(State now) {
    comparisons.incrementAndGet();
    return now;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
