package vn.egov.access;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Work that the system does by its own rules in a request of somebody who would not be allowed to
 * do it by hand, such as deploying the forms of a set that a manager publishes. The engine checks
 * nobody's rights in it, so that the caller must have done so.
 */
@Component
public class AsSystem {

  private final IdentityService identities;

  AsSystem(IdentityService identities) {
    this.identities = identities;
  }

  public void run(Runnable work) {
    call(
        () -> {
          work.run();
          return true;
        });
  }

  public <T> T call(Supplier<T> work) {
    Authentication before = identities.getCurrentAuthentication();
    identities.clearAuthentication();
    try {
      return work.get();
    } finally {
      identities.setAuthentication(before);
    }
  }
}
