package vn.egov.assessment;

/** For what a scorecard was written. */
public enum ScorecardStage {
  /** Of the verified or declared answers, for the reviewer. */
  PRELIMINARY,
  /** Of the awarded answers. */
  REVIEWED,
  /** What was announced to the unit; never changes. */
  PROVISIONAL,
  /** After the decision on an appeal. */
  APPEALED
}
