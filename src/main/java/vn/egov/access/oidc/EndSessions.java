package vn.egov.access.oidc;

import java.util.Optional;
import vn.egov.access.Standings;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.shared.UseCase;

/** Ends the sessions of somebody who has signed out at the provider, or been removed there. */
@UseCase
@WithProvider
class EndSessions {

  private final PersonAccounts accounts;
  private final Standings standings;
  private final AuditTrail trail;

  EndSessions(PersonAccounts accounts, Standings standings, AuditTrail trail) {
    this.accounts = accounts;
    this.standings = standings;
    this.trail = trail;
  }

  /** Does nothing for a person who has no account. */
  public void end(String issuer, String subject) {
    Optional<String> account = accounts.find(issuer, subject);
    account.ifPresent(standings::endSessions);
    account.ifPresent(
        id ->
            trail.record(
                AuditEvent.of(AuditAction.SIGNED_OUT).about(id).with("method", Provider.ID)));
  }
}
