package vn.egov.workflow.process;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The moments of the calendar that the tests go by. */
final class Times {

  static final String OPENED = "2026-07-01T02:00:00Z";
  static final String NEXT_LOOK = "2026-07-01T02:01:00Z";
  static final String FIRST_REMINDER = "2026-07-13T01:00:00Z";
  static final String SECOND_REMINDER = "2026-07-17T01:00:00Z";
  static final String SUBMISSION = "2026-07-20T16:59:59Z";
  static final String CLOSING = "2026-07-22T16:59:59Z";
  static final String VERIFICATION = "2026-07-30T16:59:59Z";
  static final String REVIEW = "2026-08-10T16:59:59Z";
  static final String APPEAL = "2026-08-20T16:59:59Z";
  static final String APPEAL_DECISION = "2026-08-27T16:59:59Z";

  private Times() {}

  static Date date(String instant) {
    return Date.from(Instant.parse(instant));
  }

  static void moveTo(String instant) {
    ClockUtil.setCurrentTime(date(instant));
  }

  static void moveToJustBefore(String instant) {
    ClockUtil.setCurrentTime(Date.from(Instant.parse(instant).minusSeconds(1)));
  }
}
