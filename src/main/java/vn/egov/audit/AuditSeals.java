package vn.egov.audit;

import java.util.List;

/** The chain; nothing is ever changed or removed. */
public interface AuditSeals {

  Head head();

  /** The greatest id of an entry that is sealed; 0 if there is none. */
  long newestEntry();

  /** Fails if somebody else has given one of the numbers, or sealed one of the entries. */
  void add(List<Seal> seals);

  /** The chain after a number, with what is sealed. */
  List<SealedEntry> after(long number, int limit);
}
