package vn.egov.shared;

/**
 * For what is to be decided once everything else that a transaction writes has been written, such
 * as under a lock that others wait for: it is then held for the shortest time that keeps it safe.
 */
@FunctionalInterface
public interface EndOfTransaction {

  /**
   * Runs the work in the same transaction just before it is committed, with whose fate its own
   * stays bound: if it fails, nothing has happened. At once where there is no transaction, or where
   * this one is about to end already.
   */
  void before(Runnable work);
}
