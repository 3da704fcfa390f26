package vn.egov.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What waits for somebody, counted. */
public interface OpenWork {

  /**
   * Of all cycles that are not published, per cycle and kind, verification per district too.
   *
   * @param now after which a deadline of a case has passed
   * @param today after which the deadline of a cycle has passed
   */
  List<Work> count(Instant now, LocalDate today);
}
