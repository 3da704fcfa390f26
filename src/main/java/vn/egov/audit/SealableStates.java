package vn.egov.audit;

import java.util.Collection;
import java.util.Map;

/**
 * The states of one kind as they are stored at this moment. Whoever decides on one puts its hash on
 * the trail; the check asks again later and compares.
 */
public interface SealableStates {

  StateKind kind();

  /**
   * SHA-256 of each, hexadecimal, by its key: the same as long as nothing of the state has changed.
   *
   * @return without those that are not stored
   */
  Map<String, String> hashes(Collection<String> keys);
}
