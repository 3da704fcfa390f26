package vn.egov.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.egov.shared.UseCase;

/** Writes down what became of a delivery and says when it is to be tried again. */
@UseCase
public class RecordDelivery {

  /** Minutes until the next attempt, after the first, the second and so on. */
  private static final List<Integer> WAITS = List.of(1, 5, 15, 60, 120, 240, 480);

  private final Notices notices;
  private final Clock clock;

  RecordDelivery(Notices notices, Clock clock) {
    this.notices = notices;
    this.clock = clock;
  }

  public Next record(Delivery.Outcome outcome) {
    Notice notice = notices.find(outcome.notice()).orElseThrow();
    if (outcome.result() == Delivery.Result.SENT) {
      notice.sent(clock.instant());
      return new Next(0, Duration.ZERO);
    }
    int left =
        outcome.result() == Delivery.Result.REFUSED
            ? 0
            : Math.max(0, WAITS.size() - notice.attempts());
    Duration wait = left == 0 ? Duration.ZERO : Duration.ofMinutes(WAITS.get(WAITS.size() - left));
    notice.notSent(outcome.reason(), left > 0, clock.instant());
    return new Next(left, wait);
  }

  /**
   * @param attemptsLeft 0 for a notice that is sent or given up
   * @param pause until the next attempt
   */
  public record Next(int attemptsLeft, Duration pause) {}
}
