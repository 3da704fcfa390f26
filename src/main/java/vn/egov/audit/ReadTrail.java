package vn.egov.audit;

import java.util.List;
import vn.egov.shared.UseCase;

/** What an auditor reads, a page at a time. */
@UseCase
public class ReadTrail {

  private final AuditEntries entries;

  ReadTrail(AuditEntries entries) {
    this.entries = entries;
  }

  /** The newest that match, newest first, with an id below the given one. */
  public List<TrailLine> newest(TrailFilter filter, long beforeId, int limit) {
    return entries.newest(filter, beforeId, limit);
  }

  /** Those that match, in the order of the chain: after a number, up to another. */
  public List<TrailLine> inOrder(TrailFilter filter, long after, long upTo, int limit) {
    return entries.inOrder(filter, after, upTo, limit);
  }
}
