package vn.egov.assessment;

import java.util.EnumSet;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.Cycles;
import vn.egov.cycle.Participants;
import vn.egov.shared.EndOfTransaction;
import vn.egov.shared.Events;
import vn.egov.shared.UseCase;

/**
 * Finds out whether a cycle has anything left to wait for. Whoever asks holds the cycle's lock
 * until its transaction ends: of two last cases exactly one sees that it is the last, and a cycle
 * that looks before it waits cannot miss the case that is being finished meanwhile. A case asks
 * last of all, for every other case of its cycle waits for that lock.
 */
@UseCase
public class CaseProgress {

  private static final EnumSet<AssessmentStatus> SETTLED =
      EnumSet.of(AssessmentStatus.SETTLED, AssessmentStatus.NOT_SUBMITTED);
  private static final EnumSet<AssessmentStatus> REVIEWED =
      EnumSet.of(
          AssessmentStatus.REVIEWED,
          AssessmentStatus.ANNOUNCED,
          AssessmentStatus.IN_APPEAL,
          AssessmentStatus.SETTLED,
          AssessmentStatus.NOT_SUBMITTED);

  private final Cycles cycles;
  private final Participants participants;
  private final Assessments assessments;
  private final Events events;
  private final EndOfTransaction end;

  CaseProgress(
      Cycles cycles,
      Participants participants,
      Assessments assessments,
      Events events,
      EndOfTransaction end) {
    this.cycles = cycles;
    this.participants = participants;
    this.assessments = assessments;
    this.events = events;
    this.end = end;
  }

  /** Whether all cases have a reviewed score or are recorded as not submitted. */
  public boolean allReviewed(CycleCode cycle) {
    return allIn(cycle, REVIEWED);
  }

  /** Whether all cases are settled or recorded as not submitted. */
  public boolean allSettled(CycleCode cycle) {
    return allIn(cycle, SETTLED);
  }

  /** A case has its reviewed score or is closed: wakes the cycle if it was the last. */
  void caseReviewed(CycleCode cycle) {
    end.before(
        () -> {
          if (allReviewed(cycle)) {
            events.announce(new AssessmentsReviewed(cycle));
          }
        });
  }

  /** A case is settled or closed: wakes the cycle if it was the last. */
  void caseSettled(CycleCode cycle) {
    end.before(
        () -> {
          if (allSettled(cycle)) {
            events.announce(new AppealsSettled(cycle));
          }
        });
  }

  private boolean allIn(CycleCode cycle, EnumSet<AssessmentStatus> states) {
    cycles.lock(cycle.value());
    // Nearly every case but the last finds one that is missing at once.
    if (assessments.anyInStates(cycle.value(), EnumSet.complementOf(states)).isPresent()) {
      return false;
    }
    long expected = participants.countOf(cycle.value());
    return assessments.countInStates(cycle.value(), states) == expected;
  }
}
