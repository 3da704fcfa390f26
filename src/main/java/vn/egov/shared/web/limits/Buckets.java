package vn.egov.shared.web.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * One bucket of tokens for whoever comes: full at first, so that a burst passes, and refilled
 * evenly. A bucket that nobody has asked for in a while is full and can be forgotten; and there are
 * never more than so many, so that somebody with a million addresses fills no memory.
 */
final class Buckets {

  static final int MOST = 50_000;

  private static final Duration REFILL = Duration.ofMinutes(1);
  private static final long NANOS_PER_SECOND = 1_000_000_000L;

  private final int perMinute;
  private final TimeMeter time;
  private final Cache<String, Bucket> buckets;

  Buckets(int perMinute, TimeMeter time) {
    this.perMinute = perMinute;
    this.time = time;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(REFILL.multipliedBy(2))
            .ticker(time::currentTimeNanos)
            .build();
  }

  /**
   * Takes a token.
   *
   * @return 0 if there was one; otherwise the seconds until there is
   */
  long secondsUntilAllowed(String whom) {
    ConsumptionProbe probe = buckets.get(whom, this::full).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? 0 : probe.getNanosToWaitForRefill() / NANOS_PER_SECOND + 1;
  }

  /** How many are kept, once those that have to go are gone. */
  long size() {
    buckets.cleanUp();
    return buckets.estimatedSize();
  }

  private Bucket full(String whom) {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, REFILL))
        .build();
  }
}
