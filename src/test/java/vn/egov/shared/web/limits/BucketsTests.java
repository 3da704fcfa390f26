package vn.egov.shared.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BucketsTests {

  private final Seconds time = new Seconds();
  private final Buckets buckets = new Buckets(60, time);

  /** A clock that stands still until it is moved. */
  static final class Seconds implements TimeMeter {
    private long now = 1;

    void pass(long seconds) {
      now += Duration.ofSeconds(seconds).toNanos();
    }

    @Override
    public long currentTimeNanos() {
      return now;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }

  @Test
  void letsTheWholeMinuteComeAtOnceAndNoMore() {
    take("a", 60);
    assertThat(buckets.secondsUntilAllowed("a")).isPositive();
  }

  @Test
  void saysWhenToComeBackAndKeepsItsWord() {
    take("a", 60);
    long wait = buckets.secondsUntilAllowed("a");
    assertThat(wait).isBetween(1L, 2L);
    time.pass(wait);
    assertThat(buckets.secondsUntilAllowed("a")).isZero();
  }

  @Test
  void refillsEvenly() {
    take("a", 60);
    time.pass(30);
    take("a", 30);
    assertThat(buckets.secondsUntilAllowed("a")).isPositive();
  }

  @Test
  void countsEverybodyApart() {
    take("a", 60);
    take("b", 60);
  }

  @Test
  void forgetsWhoHasNotComeForLong() {
    take("a", 1);
    time.pass(121);
    assertThat(buckets.size()).isZero();
  }

  /** The attack: a million addresses, each once. */
  @Test
  void keepsNoMoreThanItHasRoomFor() {
    for (int i = 0; i < 1_000_000; i++) {
      buckets.secondsUntilAllowed("2001:db8:" + Integer.toHexString(i));
    }
    assertThat(buckets.size()).isLessThanOrEqualTo(Buckets.MOST);
  }

  private void take(String whom, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(buckets.secondsUntilAllowed(whom)).as("%s, no. %s", whom, i).isZero();
    }
  }
}
