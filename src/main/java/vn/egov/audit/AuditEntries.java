package vn.egov.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The trail; nothing is ever changed or removed. */
public interface AuditEntries {

  void add(List<AuditEntry> entries);

  /** Committed entries with a greater id that have no seal, oldest first. */
  List<StoredEntry> unsealed(long afterId, int limit);

  /** Entries of before that moment that have no seal. */
  long unsealedBefore(Instant moment);

  /** The newest entries that match, newest first, with an id below the given one. */
  List<TrailLine> newest(TrailFilter filter, long beforeId, int limit);

  /** Entries that match, by the numbers of their seals: after the one, up to the other. */
  List<TrailLine> inOrder(TrailFilter filter, long after, long upTo, int limit);

  /**
   * The newest entry of each sealed state, in the order of the states' names.
   *
   * @param afterState name of the state after which to go on
   */
  List<StoredEntry> newestOfStates(String afterState, int limit);

  /** The newest entry that seals the state. */
  Optional<StoredEntry> newestOfState(String state);
}
