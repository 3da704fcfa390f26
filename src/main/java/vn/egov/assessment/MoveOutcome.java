package vn.egov.assessment;

/** What an extension does to a case. */
public enum MoveOutcome {
  MOVES,
  /** The stage is behind it. */
  SETTLED,
  /** The unit has let its deadline pass; only a reopening lets it submit. */
  CLOSED,
  /** The stage does not exist for this unit. */
  NOT_REQUIRED,
  /** It already has that deadline or a later one. */
  LATER,
  /** The launch has not opened it yet. */
  NOT_OPEN
}
