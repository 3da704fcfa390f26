package vn.egov.shared;

/** Tells whoever listens, in the same transaction, that something has happened. */
public interface Events {

  /**
   * @param event a record named in the past tense that holds ids only
   */
  void announce(Object event);
}
