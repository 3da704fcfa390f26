package vn.egov.assessment;

import java.time.Instant;

/**
 * By when whoever has the turn of a case must have taken it. The tasks of the case's process are
 * due at the same moments; its timers fire then, or at the end of the grace.
 *
 * @param due the last moment that is in time
 * @param overdue whether that has gone by
 */
public record NextDate(Purpose purpose, Instant due, boolean overdue) {

  /** What is to be done by then. */
  public enum Purpose {
    SUBMIT,
    VERIFY,
    REVIEW,
    /** The unit accepts its result or appeals. */
    ANSWER,
    /** The board decides the appeal. */
    DECIDE
  }
}
