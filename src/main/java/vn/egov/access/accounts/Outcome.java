package vn.egov.access.accounts;

/** What becomes of an account of the table. */
public enum Outcome {
  CREATED,
  CHANGED,
  UNCHANGED
}
