package vn.egov.assessment;

/** Whose turn a case is, as the data knows it; the process holds the turn itself. */
public enum AssessmentStatus {
  /** The unit declares, or mends what was returned. */
  OPEN,
  /** The district verifies. */
  IN_VERIFICATION,
  /** The Department reviews. */
  IN_REVIEW,
  /** The review is approved; the provisional results are not announced yet. */
  REVIEWED,
  /** The unit may answer its provisional result. */
  ANNOUNCED,
  /** The appeal board decides. */
  IN_APPEAL,
  /** Nothing is left to be done. */
  SETTLED,
  /** The unit let the deadline pass; a result of its own. */
  NOT_SUBMITTED
}
