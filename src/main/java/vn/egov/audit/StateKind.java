package vn.egov.audit;

/** Kinds of states that entries seal; a name that has been stored once is never changed. */
public enum StateKind {
  /** A case with all its sheets and scorecards; the key is cycle and unit. */
  CASE,
  /** The results of a cycle as they were compiled; the key is the cycle. */
  RESULTS,
  /** The plan of a cycle and the units that take part; the key is the cycle. */
  CYCLE,
  /** A published criteria set; the key is its version. */
  CRITERIA_SET;

  /** How an entry names the state that it seals. */
  String of(String key) {
    return name() + " " + key;
  }
}
