package vn.egov.access.oidc;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.egov.access.OfficeGroups;
import vn.egov.access.Standings;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;

/**
 * Whose account is whose. A person is known by issuer and subject, and keeps the account that the
 * first sign-in gave them, whatever the provider calls them later. Nobody comes by an account that
 * is somebody else's, or was made here.
 */
@Component
@WithProvider
class PersonAccounts {

  private final OidcSettings settings;
  private final JpaOidcAccounts bindings;
  private final EngineAccounts engine;
  private final Standings standings;
  private final AuditTrail trail;
  private final Clock clock;

  PersonAccounts(
      OidcSettings settings,
      JpaOidcAccounts bindings,
      EngineAccounts engine,
      Standings standings,
      AuditTrail trail,
      Clock clock) {
    this.settings = settings;
    this.bindings = bindings;
    this.engine = engine;
    this.standings = standings;
    this.trail = trail;
    this.clock = clock;
  }

  Optional<String> find(String issuer, String subject) {
    return bindings
        .findByIssuerAndSubject(issuer, subject)
        .filter(binding -> binding.isOf(issuer, subject))
        .map(OidcAccount::accountId);
  }

  /**
   * Gives somebody who has none an account of this id.
   *
   * @return its id; empty if it is somebody else's
   */
  Optional<String> give(String id, Person person) {
    List<String> present = engine.like(id);
    if (present.isEmpty()) {
      engine.create(id, person.claims().text("name").orElse(id));
      return Optional.of(bind(id, person, AuditAction.ACCOUNT_CREATED));
    }
    // The same person at the same moment in another browser may have been quicker.
    return find(person.issuer(), person.subject())
        .or(
            () ->
                present.stream()
                    .filter(local -> present.size() == 1 && isFree(local))
                    .findAny()
                    .map(local -> takeOver(local, person)));
  }

  /** From now on the provider is the only way in; whoever came by another has to leave. */
  private String takeOver(String local, Person person) {
    engine.shut(local);
    standings.passwordSet(local, false);
    return bind(local, person, AuditAction.ACCOUNT_CHANGED);
  }

  /** An administrator's account is never free: whoever may choose a name there would rule here. */
  private boolean isFree(String local) {
    return settings.bindExisting()
        && !bindings.existsById(local)
        && !engine.groupsOf(local).contains(OfficeGroups.ADMINISTRATORS);
  }

  private String bind(String id, Person person, AuditAction action) {
    bindings.save(new OidcAccount(id, person, clock.instant()));
    trail.record(
        AuditEvent.of(action)
            .about(id)
            .with("method", Provider.ID)
            .with("issuer", person.issuer())
            .with("subject", person.subject()));
    return id;
  }
}
