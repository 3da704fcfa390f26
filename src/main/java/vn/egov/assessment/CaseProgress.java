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
 * last of all, for every other case of its cycle waits for that lock; while a great many are open,
 * it only shares the lock with the others that finish.
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

  /** More than can be in the middle of finishing at once, for each of them holds a connection. */
  static final int AT_ONCE = 250;

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
          if (isLast(cycle, REVIEWED)) {
            events.announce(new AssessmentsReviewed(cycle));
          }
        });
  }

  /** A case is settled or closed: wakes the cycle if it was the last. */
  void caseSettled(CycleCode cycle) {
    end.before(
        () -> {
          if (isLast(cycle, SETTLED)) {
            events.announce(new AppealsSettled(cycle));
          }
        });
  }

  /** A case ends without a score: it is reviewed and settled at once. */
  void caseClosed(CycleCode cycle) {
    end.before(
        () -> {
          if (isLast(cycle, REVIEWED)) {
            events.announce(new AssessmentsReviewed(cycle));
            if (allSettled(cycle)) {
              events.announce(new AppealsSettled(cycle));
            }
          }
        });
  }

  private boolean isLast(CycleCode cycle, EnumSet<AssessmentStatus> states) {
    return !isFollowed(cycle, states) && allIn(cycle, states);
  }

  /**
   * Whether so many others are open that one of them is sure to ask later. None of them can be the
   * last to ask while this one still shares the lock, and all of them cannot share it at once. Who
   * finds fewer wants the lock for itself, which two that share it would wait for forever: that is
   * why it looks before it shares.
   */
  private boolean isFollowed(CycleCode cycle, EnumSet<AssessmentStatus> states) {
    if (!moreOpenThan(2 * AT_ONCE, cycle, states)) {
      return false;
    }
    cycles.share(cycle.value());
    return moreOpenThan(AT_ONCE, cycle, states);
  }

  private boolean allIn(CycleCode cycle, EnumSet<AssessmentStatus> states) {
    cycles.lock(cycle.value());
    // Nearly every case but the last finds one that is missing at once.
    return !moreOpenThan(0, cycle, states)
        && assessments.countInStates(cycle.value(), states) == participants.countOf(cycle.value());
  }

  private boolean moreOpenThan(int number, CycleCode cycle, EnumSet<AssessmentStatus> states) {
    return assessments.oneBeyond(number, cycle.value(), EnumSet.complementOf(states)).isPresent();
  }
}
