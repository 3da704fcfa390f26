package vn.egov.access.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/** All accounts: the engine's users and groups, and what we know of them beyond. */
@Component
class AccountDirectory {

  private static final String ACCOUNTS =
      """
      select u.ID_, u.FIRST_, u.LAST_, u.EMAIL_, s.locked, s.lock_reason, s.initial_password,
        o.subject
      from ACT_ID_USER u
      left join account_standing s on s.account_id = u.ID_
      left join oidc_account o on o.account_id = u.ID_
      """;
  private static final String MEMBERSHIPS = "select USER_ID_, GROUP_ID_ from ACT_ID_MEMBERSHIP ";

  private final JdbcClient database;

  AccountDirectory(JdbcClient database) {
    this.database = database;
  }

  /** In the order of their ids. */
  List<AccountView> all() {
    Map<String, SortedSet<String>> groups = new HashMap<>();
    database.sql(MEMBERSHIPS).query((row, i) -> put(row, groups)).list();
    return database.sql(ACCOUNTS + "order by u.ID_").query((row, i) -> view(row, groups)).list();
  }

  /**
   * @throws BusinessRuleViolation if there is no such account
   */
  AccountView get(String id) {
    return find(id)
        .orElseThrow(() -> new BusinessRuleViolation(Problem.of("account.unknown", Shown.of(id))));
  }

  private Optional<AccountView> find(String id) {
    Map<String, SortedSet<String>> groups = new HashMap<>();
    database
        .sql(MEMBERSHIPS + "where USER_ID_ = :id")
        .param("id", id)
        .query((row, i) -> put(row, groups))
        .list();
    return database
        .sql(ACCOUNTS + "where u.ID_ = :id")
        .param("id", id)
        .query((row, i) -> view(row, groups))
        .optional()
        // A database may have found it for "admin " too.
        .filter(account -> account.id().equals(id));
  }

  private static SortedSet<String> put(ResultSet row, Map<String, SortedSet<String>> groups)
      throws SQLException {
    SortedSet<String> own = groups.computeIfAbsent(row.getString(1), id -> new TreeSet<>());
    own.add(row.getString(2));
    return own;
  }

  private static AccountView view(ResultSet row, Map<String, SortedSet<String>> groups)
      throws SQLException {
    String id = row.getString("ID_");
    return new AccountView(
        id,
        (text(row.getString("FIRST_")) + " " + text(row.getString("LAST_"))).strip(),
        row.getString("EMAIL_"),
        groups.getOrDefault(id, new TreeSet<>()),
        row.getBoolean("locked"),
        row.getString("lock_reason"),
        row.getBoolean("initial_password"),
        row.getString("subject") != null);
  }

  private static String text(@Nullable String column) {
    return column == null ? "" : column;
  }
}
