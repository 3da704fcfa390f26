package vn.egov.access.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.egov.access.Standings;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;

/** Carries out what an import was planned to do, in the transaction of the import. */
@Component
class StoreImport {

  private final AccountWriter accounts;
  private final Standings standings;
  private final AuditTrail trail;

  StoreImport(AccountWriter accounts, Standings standings, AuditTrail trail) {
    this.accounts = accounts;
    this.standings = standings;
    this.trail = trail;
  }

  void store(ImportPlan plan, Map<String, InitialPassword> passwords) {
    accounts.ensureGroups(
        plan.accounts().stream().flatMap(a -> a.entry().posts().stream()).toList());
    List<AuditEvent> events = new ArrayList<>();
    create(plan, passwords, events);
    change(plan, events);
    renewPasswords(plan, passwords, events);
    events.add(
        AuditEvent.of(AuditAction.ACCOUNTS_IMPORTED)
            .with("created", plan.with(Outcome.CREATED).count())
            .with("changed", plan.with(Outcome.CHANGED).count())
            .with("unchanged", plan.with(Outcome.UNCHANGED).count())
            .with("passwords", plan.needingPassword().count()));
    trail.record(events);
  }

  private void create(
      ImportPlan plan, Map<String, InitialPassword> passwords, List<AuditEvent> events) {
    List<AccountEntry> created = plan.with(Outcome.CREATED).map(PlannedAccount::entry).toList();
    accounts.create(
        created.stream().map(entry -> new NewAccount(entry, of(entry, passwords))).toList());
    for (AccountEntry entry : created) {
      standings.passwordSet(entry.id(), true);
      events.add(
          AuditEvent.of(AuditAction.ACCOUNT_CREATED)
              .about(entry.id())
              .with("roles", FactChange.inWords(entry.posts())));
    }
  }

  private void change(ImportPlan plan, List<AuditEvent> events) {
    List<PlannedAccount> changed = plan.with(Outcome.CHANGED).toList();
    accounts.change(changed);
    for (PlannedAccount planned : changed) {
      String account = planned.entry().id();
      if (!planned.leaving().isEmpty()) {
        standings.endSessions(account);
      }
      AuditEvent event = AuditEvent.of(AuditAction.ACCOUNT_CHANGED).about(account);
      for (FactChange change : planned.changes()) {
        event =
            event
                .with(change.field(), change.after())
                .with(change.field() + "Before", change.before());
      }
      events.add(event);
    }
  }

  private void renewPasswords(
      ImportPlan plan, Map<String, InitialPassword> passwords, List<AuditEvent> events) {
    Map<String, InitialPassword> renewed = new TreeMap<>();
    plan.needingPassword()
        .filter(account -> account.outcome() != Outcome.CREATED)
        .forEach(a -> renewed.put(a.entry().id(), of(a.entry(), passwords)));
    accounts.setPasswords(renewed);
    for (String account : renewed.keySet()) {
      standings.passwordSet(account, true);
      events.add(AuditEvent.of(AuditAction.PASSWORD_GIVEN).about(account));
    }
  }

  private static InitialPassword of(AccountEntry entry, Map<String, InitialPassword> passwords) {
    return Objects.requireNonNull(passwords.get(entry.id()));
  }
}
