package vn.egov.assessment;

import java.time.Instant;
import java.util.Set;

/**
 * Which cases of a cycle have their next date before a moment, said so that a query can ask for
 * them: it is {@link NextDate} read backwards.
 *
 * @param moment open cases and announced results are due before it, each by its own date
 * @param passed states that are due with the calendar of the cycle, where that is before it; a case
 *     that has a later date of its own is due by that
 * @param answersBefore appeals against results that were to be answered before this are to be
 *     decided before the moment
 */
public record DueBefore(Instant moment, Set<AssessmentStatus> passed, Instant answersBefore) {

  public DueBefore {
    passed = Set.copyOf(passed);
  }
}
