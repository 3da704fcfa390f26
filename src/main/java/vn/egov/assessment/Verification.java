package vn.egov.assessment;

/** What became of the district's verification. */
public enum Verification {
  NOT_REQUIRED,
  PENDING,
  VERIFIED,
  /** The district let its deadline pass; the case went on unverified. */
  SKIPPED
}
