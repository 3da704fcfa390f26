package vn.egov.cycle;

/** How far a cycle as a whole has come; the single cases run at their own pace. */
public enum CycleStatus {
  /**
   * Units declare, districts verify, the Department reviews, results are announced, appeals
   * decided.
   */
  RUNNING,
  /** Every case is settled and the result is compiled for the leader. */
  COMPILED,
  /** The leader returned the result; the manager decides which reviews to reopen. */
  RETURNED,
  /** The leader signed; publication is under way. */
  APPROVED,
  PUBLISHED
}
