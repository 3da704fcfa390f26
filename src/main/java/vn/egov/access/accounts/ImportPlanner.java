package vn.egov.access.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.egov.shared.csv.CsvFaults;

/** Holds the table against the accounts that exist. */
@Component
class ImportPlanner {

  private final AccountDirectory directory;
  private final CurrentUnits units;

  ImportPlanner(AccountDirectory directory, CurrentUnits units) {
    this.directory = directory;
    this.units = units;
  }

  /**
   * @throws vn.egov.shared.BusinessRuleViolation with every fault of the table
   */
  ImportPlan plan(String csv, ImportOptions options) {
    CsvFaults faults = new CsvFaults();
    List<AccountEntry> entries = AccountsTable.read(csv, units.get(), faults);
    KnownAccounts known = new KnownAccounts(directory.all());
    List<PlannedAccount> planned = new ArrayList<>();
    for (AccountEntry entry : entries) {
      AccountView account = known.find(entry.id());
      if (account != null) {
        planned.add(kept(entry, account, options, faults));
      } else {
        known
            .lookalike(entry.id())
            .ifPresent(
                other ->
                    faults.add(
                        entry.line(), "account", entry.id(), "account.differs-by-case", other));
        planned.add(new PlannedAccount(entry, Outcome.CREATED, new TreeSet<>(), List.of(), true));
      }
    }
    faults.refuseIfAny();
    return ImportPlan.of(csv, options, planned);
  }

  private static PlannedAccount kept(
      AccountEntry entry, AccountView account, ImportOptions options, CsvFaults faults) {
    List<FactChange> changes = FactChange.between(account, entry);
    if (!changes.isEmpty() && account.isAdministrator()) {
      faults.add(entry.line(), "account", entry.id(), "account.is-administrator");
    } else if (!options.update()) {
      changes.forEach(
          c -> faults.add(entry.line(), c.field(), c.after(), "account.differs", c.before()));
    }
    return new PlannedAccount(
        entry,
        changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED,
        account.posts(),
        changes,
        options.newPasswords() && account.initialPassword());
  }
}
