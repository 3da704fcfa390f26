package vn.egov.access.guard;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;

/** Who asks the engine for a command. */
public record Asker(IdentityService identities) {

  /**
   * The person in whose name a request came in. None where our own code asks, which does so without
   * a user, and none for a step of a process, which is nested in what a person asked for.
   */
  public @Nullable String person() {
    Authentication current = identities.getCurrentAuthentication();
    return current == null || Context.getCommandContext() != null ? null : current.getUserId();
  }

  boolean isPersonWithoutGroups() {
    Authentication current = identities.getCurrentAuthentication();
    return person() != null
        && current != null
        && (current.getGroupIds() == null || current.getGroupIds().isEmpty());
  }
}
