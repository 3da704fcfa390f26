package vn.egov.access.accounts;

import org.jspecify.annotations.Nullable;
import vn.egov.access.Administrators;
import vn.egov.access.Standings;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.shared.UseCase;

/** Shuts an account out until it is unlocked; the work that it had taken goes back to the unit. */
@UseCase
public class LockAccount {

  private final AccountDirectory directory;
  private final Administrators administrators;
  private final Standings standings;
  private final AccountWriter accounts;
  private final OthersOnly othersOnly;
  private final AuditTrail trail;

  LockAccount(
      AccountDirectory directory,
      Administrators administrators,
      Standings standings,
      AccountWriter accounts,
      OthersOnly othersOnly,
      AuditTrail trail) {
    this.directory = directory;
    this.administrators = administrators;
    this.standings = standings;
    this.accounts = accounts;
    this.othersOnly = othersOnly;
    this.trail = trail;
  }

  /**
   * @throws vn.egov.shared.BusinessRuleViolation if there is no such account, it is that of whoever
   *     asks, or nobody could administer the system any more
   */
  public void lock(String account, @Nullable String reason) {
    othersOnly.check(account);
    String why = Reason.required(reason);
    if (directory.get(account).isAdministrator()) {
      administrators.requireOneBeside(account);
    }
    standings.lock(account, why);
    accounts.releaseTasks(account);
    trail.record(AuditEvent.of(AuditAction.ACCOUNT_LOCKED).about(account).with("reason", why));
  }

  /** Also after too many wrong passwords. */
  public void unlock(String account, @Nullable String reason) {
    String why = Reason.optional(reason);
    directory.get(account);
    standings.unlock(account);
    accounts.forgetFailures(account);
    trail.record(AuditEvent.of(AuditAction.ACCOUNT_UNLOCKED).about(account).with("reason", why));
  }
}
