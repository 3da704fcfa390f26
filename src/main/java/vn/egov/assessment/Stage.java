package vn.egov.assessment;

/** By whom a sheet of answers was made. */
public enum Stage {
  DECLARED,
  VERIFIED,
  AWARDED,
  /** What the unit claims in its appeal; the appealed criteria only. */
  CLAIMED,
  DECIDED,
  /** What a verifier or reviewer noted when returning the file; counts for nothing. */
  NOTED
}
