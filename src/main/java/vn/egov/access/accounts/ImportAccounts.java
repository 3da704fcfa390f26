package vn.egov.access.accounts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.egov.access.Turnstile;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.shared.UseCase;

/**
 * Takes officers and all others who work on assessments over from a table, as a whole or not at
 * all. What exists already as the table says stays as it is, so that a table may be taken over
 * twice.
 */
@UseCase
public class ImportAccounts {

  private final ImportPlanner planner;
  private final InitialPasswords passwords;
  private final Turnstile turnstile;
  private final StoreImport store;

  ImportAccounts(
      ImportPlanner planner, InitialPasswords passwords, Turnstile turnstile, StoreImport store) {
    this.planner = planner;
    this.passwords = passwords;
    this.turnstile = turnstile;
    this.store = store;
  }

  /**
   * Says what the import would do, and does nothing.
   *
   * @param csv columns {@code account,name,role,unit,email}
   * @throws BusinessRuleViolation with every fault of the table
   */
  public ImportReport check(String csv, ImportOptions options) {
    return ImportReport.of(planner.plan(csv, options), Map.of(), true);
  }

  /**
   * Does it. The report has the initial passwords; nobody can ask for them again.
   *
   * @param checked fingerprint of what was checked before and shall be done; null for whatever is
   *     to be done now
   * @throws BusinessRuleViolation with every fault of the table, or if something else is to be done
   *     than was checked; nothing is stored
   */
  public ImportReport importAccounts(String csv, ImportOptions options, @Nullable String checked) {
    ImportPlan expected = planner.plan(csv, options);
    refuseUnless(checked, expected);
    Map<String, InitialPassword> made = new HashMap<>(passwordsFor(expected, Map.of()));

    turnstile.pass();
    ImportPlan plan = planner.plan(csv, options);
    refuseUnless(checked, plan);
    made.putAll(passwordsFor(plan, made));
    store.store(plan, made);
    return ImportReport.of(plan, made, false);
  }

  /** Made before others have to wait, as far as it is known then who needs one. */
  private Map<String, InitialPassword> passwordsFor(
      ImportPlan plan, Map<String, InitialPassword> made) {
    List<AccountEntry> missing = new ArrayList<>();
    plan.needingPassword()
        .map(PlannedAccount::entry)
        .filter(entry -> !made.containsKey(entry.id()))
        .forEach(missing::add);
    return passwords.make(missing);
  }

  private static void refuseUnless(@Nullable String checked, ImportPlan plan) {
    if (checked != null && !checked.equals(plan.fingerprint())) {
      throw new BusinessRuleViolation(Problem.of("account.plan-changed"));
    }
  }
}
