package vn.egov.access.web;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Too many failures; says nothing of whether there is such an account. */
class TryLater extends LockedException {

  private final Duration wait;

  TryLater(Duration wait) {
    super("too many failures");
    this.wait = wait;
  }

  Duration waiting() {
    return wait;
  }

  /** For the header Retry-After. */
  long seconds() {
    return wait.plusMillis(999).toSeconds();
  }
}
