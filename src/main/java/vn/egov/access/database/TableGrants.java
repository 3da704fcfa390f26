package vn.egov.access.database;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * After the migrations, gives the application's user the rights that it needs, table by table: to
 * read, add, change and remove rows; of the audit trail to read and to add only. Whoever gets hold
 * of the application or of its password can lie on the trail, but not wipe it out.
 */
@Component
@Profile("mysql")
class TableGrants implements Callback {

  static final Set<String> APPEND_ONLY = Set.of("audit_entry", "audit_seal");

  /** Flyway's own, which the application has no business with. */
  private static final String HISTORY = "flyway_schema_history";

  private final DatabaseUsers users;

  TableGrants(DatabaseUsers users) {
    this.users = users;
  }

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.AFTER_MIGRATE && users.areTwo();
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return false;
  }

  @Override
  public void handle(Event event, Context context) {
    JdbcTemplate jdbc =
        new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
    String user = users.application();
    List<String> tables =
        jdbc.queryForList(
            "select table_name from information_schema.tables"
                + " where table_schema = database() and table_type = 'BASE TABLE'",
            String.class);
    for (String table : tables) {
      String name = table.toLowerCase(Locale.ROOT);
      if (APPEND_ONLY.contains(name)) {
        jdbc.execute("grant select, insert on `" + table + "` to " + user);
        jdbc.execute("revoke if exists update, delete on `" + table + "` from " + user);
      } else if (!name.equals(HISTORY)) {
        jdbc.execute("grant select, insert, update, delete on `" + table + "` to " + user);
      }
    }
  }

  @Override
  public String getCallbackName() {
    return "table grants";
  }
}
