package vn.egov.access.throttle;

import java.time.Duration;

/**
 * How many failures are free, as a bucket that leaks: so many at once, and one more for each {@code
 * within / tries} that passes. One instant tells how full the bucket is: the one at which it will
 * be empty. All instants here are milliseconds since 1970.
 *
 * @param within time in which a full bucket empties
 */
public record Allowance(int tries, Duration within) {

  public Allowance {
    if (tries < 1 || within.toMillis() < tries) {
      throw new IllegalArgumentException(
          "egov.sign-in: at least one try, and a millisecond for each: " + tries + ", " + within);
    }
  }

  /** Milliseconds to wait before another try is free; 0 if one is. */
  long wait(long emptyAt, long now) {
    return Math.max(0, charged(emptyAt, 1, now) - now - within.toMillis());
  }

  /**
   * When the bucket will be empty after so many more failures; fewer, if negative. It is never more
   * than full, whatever a clock that has since been set back had counted.
   */
  long charged(long emptyAt, int failures, long now) {
    long level = Math.min(Math.max(emptyAt, now), now + within.toMillis());
    return Math.max(now, level + failures * each());
  }

  /** Failures that have not leaked out yet, the last one in part. */
  int pending(long emptyAt, long now) {
    return (int) ((Math.max(0, emptyAt - now) + each() - 1) / each());
  }

  private long each() {
    return within.toMillis() / tries;
  }
}
