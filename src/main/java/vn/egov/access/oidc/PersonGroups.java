package vn.egov.access.oidc;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;

/** The groups of those who come in from the provider: its word is the only one that counts. */
@Component
@WithProvider
class PersonGroups {

  private final AllowedGroups allowed;
  private final EngineAccounts engine;
  private final AuditTrail trail;

  PersonGroups(OidcSettings settings, EngineAccounts engine, AuditTrail trail) {
    this.allowed = new AllowedGroups(settings);
    this.engine = engine;
    this.trail = trail;
  }

  /** Of what the provider says, the groups that are on the list and that there are. */
  Set<String> of(List<String> values) {
    return engine.present(allowed.of(values));
  }

  /** Takes away what was given here by hand too. */
  void set(String account, Set<String> groups) {
    Set<String> before = engine.groupsOf(account);
    Set<String> added = without(groups, before);
    Set<String> removed = without(before, groups);
    if (added.isEmpty() && removed.isEmpty()) {
      return;
    }
    engine.leave(account, removed);
    engine.join(account, added);
    trail.record(
        AuditEvent.of(AuditAction.RIGHTS_CHANGED)
            .about(account)
            .with("method", Provider.ID)
            .with("added", joined(added))
            .with("removed", joined(removed)));
  }

  private static Set<String> without(Set<String> groups, Set<String> others) {
    Set<String> rest = new TreeSet<>(groups);
    rest.removeAll(others);
    return rest;
  }

  private static @Nullable String joined(Set<String> groups) {
    return groups.isEmpty() ? null : String.join(" ", groups);
  }
}
