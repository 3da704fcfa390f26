package vn.egov.extension;

/** Whose deadline an extension moves. */
public enum ExtensionScope {
  UNIT,
  /** The communes of a district. */
  DISTRICT,
  TIER,
  /** All units, those too whose cases are opened later: the calendar of the cycle moves. */
  CYCLE;

  /** Many units at once: by a numbered decision only. */
  boolean needsDecision() {
    return this == TIER || this == CYCLE;
  }
}
