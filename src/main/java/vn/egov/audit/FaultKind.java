package vn.egov.audit;

/** What a check of the trail can find. */
public enum FaultKind {
  /** A number of the chain is not there. */
  NUMBER_MISSING,
  /** The entry that was sealed is not there. */
  ENTRY_MISSING,
  /** The entry is not as it was sealed; the chain goes on from its seal. */
  ENTRY_ALTERED,
  /** Entry and seal do not agree, and neither does what follows. */
  HASH_MISMATCH,
  /** The chain ends before the number that the auditor noted. */
  TAIL_MISSING,
  /** The chain has another hash at the number that the auditor noted: it was made anew. */
  CHAIN_REPLACED,
  /** A state is not as the last decision left it. */
  STATE_ALTERED,
  /** A state that was sealed is not there. */
  STATE_MISSING,
  /** Entries have waited for their seals for more than a minute. */
  UNSEALED
}
