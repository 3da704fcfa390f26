package vn.egov.access;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What has been put on the trail, as the table has it. */
record OidcTrail(JdbcTemplate database) {

  /** Of an account, oldest first: action, actor and details. */
  List<String> about(String account) {
    return database.query(
        "select * from audit_entry where subject = ? or actor = ? order by id",
        (row, n) ->
            "%s by %s: %s"
                .formatted(
                    row.getString("action"),
                    row.getString("actor"),
                    String.valueOf(row.getString("details")).replace('\n', ' ')),
        account,
        account);
  }

  /** The newest entry of all. */
  String last() {
    return database.queryForObject(
        "select concat(action, ' ', coalesce(details, '')) from audit_entry"
            + " where id = (select max(id) from audit_entry)",
        String.class);
  }

  /** From where an account has signed in. */
  List<String> addressesOf(String account) {
    return database.queryForList(
        "select address from audit_entry where actor = ? and action = 'SIGNED_IN'",
        String.class,
        account);
  }

  long size() {
    return database.queryForObject("select count(*) from audit_entry", Long.class);
  }
}
