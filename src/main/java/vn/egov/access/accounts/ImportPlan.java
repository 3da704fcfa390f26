package vn.egov.access.accounts;

import java.util.List;
import java.util.stream.Stream;
import vn.egov.shared.Sha256;

/**
 * What the import of a table would do to the accounts as they are at this moment.
 *
 * @param fingerprint SHA-256, hexadecimal, of the table and of what would be done: what somebody
 *     has seen and agreed to
 */
record ImportPlan(List<PlannedAccount> accounts, String fingerprint) {

  static ImportPlan of(String csv, ImportOptions options, List<PlannedAccount> accounts) {
    StringBuilder text = new StringBuilder(csv).append(options);
    accounts.forEach(
        a ->
            text.append('\n')
                .append(a.entry().id())
                .append(a.outcome())
                .append(a.changes())
                .append(a.needsPassword()));
    return new ImportPlan(List.copyOf(accounts), Sha256.hex(text.toString()));
  }

  Stream<PlannedAccount> with(Outcome outcome) {
    return accounts.stream().filter(account -> account.outcome() == outcome);
  }

  Stream<PlannedAccount> needingPassword() {
    return accounts.stream().filter(PlannedAccount::needsPassword);
  }
}
