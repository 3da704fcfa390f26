package vn.egov.access.accounts;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.egov.access.Standings;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.shared.UseCase;

/** Has somebody sign in anew: with another password, or only in another session. */
@UseCase
public class RenewAccess {

  private final AccountDirectory directory;
  private final InitialPasswords passwords;
  private final AccountWriter accounts;
  private final Standings standings;
  private final OthersOnly othersOnly;
  private final AuditTrail trail;

  RenewAccess(
      AccountDirectory directory,
      InitialPasswords passwords,
      AccountWriter accounts,
      Standings standings,
      OthersOnly othersOnly,
      AuditTrail trail) {
    this.directory = directory;
    this.passwords = passwords;
    this.accounts = accounts;
    this.standings = standings;
    this.othersOnly = othersOnly;
    this.trail = trail;
  }

  /**
   * Replaces the password by one that must be changed before anything else.
   *
   * @return the password, which nobody can ask for again
   * @throws BusinessRuleViolation if there is no such account, it is that of whoever asks, or its
   *     person signs in elsewhere
   */
  public String givePassword(String account, @Nullable String reason) {
    othersOnly.check(account);
    String why = Reason.optional(reason);
    AccountView present = directory.get(account);
    if (present.fromProvider()) {
      throw new BusinessRuleViolation(Problem.of("account.from-provider", account));
    }
    InitialPassword password = passwords.make(account, present.name());
    accounts.setPasswords(Map.of(account, password));
    standings.passwordSet(account, true);
    trail.record(AuditEvent.of(AuditAction.PASSWORD_GIVEN).about(account).with("reason", why));
    return password.text();
  }

  /** Whoever has signed in as this account must do so again. */
  public void endSessions(String account, @Nullable String reason) {
    String why = Reason.optional(reason);
    directory.get(account);
    standings.endSessions(account);
    trail.record(AuditEvent.of(AuditAction.SESSIONS_ENDED).about(account).with("reason", why));
  }
}
