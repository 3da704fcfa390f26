package vn.egov.access.accounts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an import has done, or would do.
 *
 * @param dryRun whether nothing was done
 * @param checked fingerprint, to be sent with the import that shall do just this
 * @param passwords how many accounts get an initial password
 */
public record ImportReport(
    boolean dryRun,
    String checked,
    long created,
    long changed,
    long unchanged,
    long passwords,
    List<Line> accounts) {

  /**
   * @param line of the account's first row
   * @param initialPassword null in a dry run, and for an account that keeps its password
   */
  public record Line(
      long line,
      String account,
      String name,
      List<String> roles,
      Outcome outcome,
      List<FactChange> changes,
      boolean getsPassword,
      @Nullable String initialPassword) {

    /** Says nothing of the password. */
    @Override
    public String toString() {
      return "Line[" + line + ", " + account + ", " + outcome + "]";
    }
  }

  static ImportReport of(ImportPlan plan, Map<String, InitialPassword> passwords, boolean dryRun) {
    return new ImportReport(
        dryRun,
        plan.fingerprint(),
        plan.with(Outcome.CREATED).count(),
        plan.with(Outcome.CHANGED).count(),
        plan.with(Outcome.UNCHANGED).count(),
        plan.needingPassword().count(),
        plan.accounts().stream().map(a -> line(a, passwords)).toList());
  }

  private static Line line(PlannedAccount planned, Map<String, InitialPassword> passwords) {
    AccountEntry entry = planned.entry();
    InitialPassword password = planned.needsPassword() ? passwords.get(entry.id()) : null;
    return new Line(
        entry.line(),
        entry.id(),
        entry.name(),
        entry.posts().stream().map(Post::toString).toList(),
        planned.outcome(),
        planned.changes(),
        planned.needsPassword(),
        password == null ? null : password.text());
  }
}
