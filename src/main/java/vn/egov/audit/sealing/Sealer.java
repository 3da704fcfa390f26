package vn.egov.audit.sealing;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.egov.audit.Head;
import vn.egov.audit.SealTrail;

/** Seals chunk by chunk, each in a transaction of its own, beside whoever else does. */
@Component
public class Sealer {

  /** So often somebody else may be quicker before something is wrong. */
  private static final int COLLISIONS = 50;

  private final SealTrail trail;

  Sealer(SealTrail trail) {
    this.trail = trail;
  }

  /** What is new, as far as it is found quickly. */
  void sealNew() {
    sealFrom(trail.recent());
  }

  /**
   * Everything that is committed at this moment.
   *
   * @return the end of the chain
   */
  public Head sealAll() {
    sealFrom(0);
    return trail.head();
  }

  private void sealFrom(long id) {
    int collisions = 0;
    long next = id;
    while (next != SealTrail.DONE) {
      try {
        next = trail.seal(next);
      } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
        // Another node has sealed the same; there may be something left that it did not see.
        if (++collisions > COLLISIONS) {
          throw e;
        }
      }
    }
  }
}
