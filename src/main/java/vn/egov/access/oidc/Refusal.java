package vn.egov.access.oidc;

/** Why somebody whom the provider knows is not let in. */
public enum Refusal {
  /** The provider's name for the person cannot be that of an account. */
  NAME,
  /** An account of that name is somebody else's. */
  TAKEN,
  LOCKED,
  /** None of the person's groups is on the list. */
  NO_ROLE
}
