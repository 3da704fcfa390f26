package vn.egov.extension;

import vn.egov.assessment.MoveOutcome;

/** What has become of a move. */
public enum MoveState {
  /** To be done, or looked at again once the case is open. */
  PENDING,
  MOVED,
  SETTLED,
  CLOSED,
  LATER;

  static MoveState of(MoveOutcome outcome) {
    return switch (outcome) {
      case MOVES -> MOVED;
      case SETTLED, NOT_REQUIRED -> SETTLED;
      case CLOSED -> CLOSED;
      case LATER -> LATER;
      case NOT_OPEN -> PENDING;
    };
  }
}
