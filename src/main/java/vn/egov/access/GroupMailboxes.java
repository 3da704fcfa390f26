package vn.egov.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses of people as their accounts have them, unchecked; locked accounts have none. */
@Component
public class GroupMailboxes {

  private static final String REACHABLE =
      """
      from ACT_ID_USER u
      join ACT_ID_MEMBERSHIP m on m.USER_ID_ = u.ID_
      left join account_standing s on s.account_id = u.ID_
      where u.EMAIL_ is not null and u.EMAIL_ <> '' and coalesce(s.locked, false) = false
      """;

  private final JdbcClient database;

  GroupMailboxes(JdbcClient database) {
    this.database = database;
  }

  public SortedSet<String> addressesIn(String group) {
    List<String> found =
        database
            .sql("select u.EMAIL_ " + REACHABLE + " and m.GROUP_ID_ = :group")
            .param("group", group)
            .query(String.class)
            .list();
    return new TreeSet<>(found);
  }

  public Optional<String> addressOf(String account) {
    return database
        .sql("select distinct u.EMAIL_ " + REACHABLE + " and u.ID_ = :account")
        .param("account", account)
        .query(String.class)
        .optional();
  }

  /** The groups of every account that has an address. */
  public Map<String, Set<String>> groups() {
    Map<String, Set<String>> groups = new HashMap<>();
    database
        .sql("select u.ID_, m.GROUP_ID_ " + REACHABLE)
        .query(
            row -> {
              groups
                  .computeIfAbsent(row.getString(1), account -> new TreeSet<>())
                  .add(row.getString(2));
            });
    return groups;
  }
}
