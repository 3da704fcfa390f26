package vn.egov.assessment.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.egov.assessment.NextDate;

/**
 * By when whoever has the turn of a case must have taken it.
 *
 * @param purpose what is to be done by then
 */
record NextDateRepresentation(NextDate.Purpose purpose, Instant due, boolean overdue) {

  static @Nullable NextDateRepresentation of(@Nullable NextDate next) {
    return next == null
        ? null
        : new NextDateRepresentation(next.purpose(), next.due(), next.overdue());
  }
}
