package vn.egov.agenda;

/** What is asked of somebody in a stage. */
public enum Duty {
  SUBMIT,
  VERIFY,
  REVIEW,
  ANSWER,
  DECIDE,
  /** To sign the results, which follows when all appeals are decided. */
  APPROVE,
  /** To see to it that others keep their dates. */
  WATCH
}
