package vn.egov.access.accounts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.Problem;
import vn.egov.shared.csv.CsvFaults;
import vn.egov.shared.csv.CsvRow;
import vn.egov.shared.csv.CsvTable;

/** The table of accounts as administrators write it: a row for each account and role. */
final class AccountsTable {

  static final int MOST_ROWS = 5_000;

  private static final List<String> COLUMNS = List.of("account", "name", "role", "unit", "email");

  /** What the engine takes, beginning with a letter or digit so that no cell is a formula. */
  private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

  /** No control characters, and none that the engine's columns cannot hold. */
  private static final Pattern NAME = Pattern.compile("[\\x{20}-\\x{FFFF}&&[^\\p{C}]]*");

  private final UnitsToday units;
  private final Map<String, AccountEntry> entries = new HashMap<>();
  private final Map<String, AccountEntry> ignoringCase = new HashMap<>();

  private AccountsTable(UnitsToday units) {
    this.units = units;
  }

  /** What could be read, in the order of the first row of each account. */
  static List<AccountEntry> read(String csv, UnitsToday units, CsvFaults faults) {
    AccountsTable table = new AccountsTable(units);
    List<CsvRow> rows = CsvTable.read(csv, COLUMNS, MOST_ROWS, faults).rows();
    if (rows.isEmpty() && faults.none()) {
      faults.add(Problem.of("csv.no-rows"));
    }
    rows.forEach(table::take);
    return table.entries.values().stream()
        .sorted(Comparator.comparingLong(AccountEntry::line))
        .toList();
  }

  private void take(CsvRow row) {
    String id = row.matching("account", ACCOUNT, "nguyen-van-an, officer-061");
    String name = name(row);
    Post post = PostCells.read(row, units);
    String email = row.email("email");
    if (!ACCOUNT.matcher(id).matches()) {
      return;
    }
    AccountEntry entry = entries.get(id);
    if (entry == null) {
      entry = new AccountEntry(row.line(), id, name, email, new TreeSet<>());
      entries.put(id, entry);
      refuseLookalike(row, entry);
    } else {
      refuseOtherFacts(row, entry, name, email);
    }
    if (post != null && !entry.posts().add(post)) {
      row.fault("account", "account.repeated", post, entry.line());
    }
  }

  private static String name(CsvRow row) {
    String name = row.required("name", 120);
    if (!NAME.matcher(name).matches()) {
      row.fault("name", "account.characters");
    }
    return name;
  }

  private void refuseLookalike(CsvRow row, AccountEntry entry) {
    AccountEntry other = ignoringCase.putIfAbsent(entry.id().toLowerCase(Locale.ROOT), entry);
    if (other != null) {
      row.fault("account", "account.differs-by-case", other.id());
    }
  }

  private static void refuseOtherFacts(
      CsvRow row, AccountEntry entry, String name, @Nullable String email) {
    if (!name.equals(entry.name())) {
      row.fault("name", "account.other-value", entry.line(), entry.name());
    }
    if (!Objects.equals(email, entry.email())) {
      String before = entry.email() == null ? "" : entry.email();
      row.fault("email", "account.other-value", entry.line(), before);
    }
  }
}
