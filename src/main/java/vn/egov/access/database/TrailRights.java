package vn.egov.access.database;

import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Tries at each start whether the application could change what is on the audit trail. */
@Component
@Profile("mysql")
class TrailRights {

  private static final Logger LOG = LoggerFactory.getLogger(TrailRights.class);

  /** MySQL's number for a table that somebody has no such right on. */
  private static final int DENIED = 1142;

  private final JdbcTemplate jdbc;
  private final DatabaseUsers users;

  TrailRights(JdbcTemplate jdbc, DatabaseUsers users) {
    this.jdbc = jdbc;
    this.users = users;
  }

  @EventListener(ApplicationReadyEvent.class)
  void look() {
    if (isAppendOnly()) {
      LOG.info("the application can add to the audit trail and change nothing of it");
    } else if (users.areTwo()) {
      LOG.warn(
          "the application could change the audit trail: its database user has rights on more than"
              + " single tables, which must be taken away (README.md, \"Two database users\")");
    } else {
      LOG.warn(
          "the application could change the audit trail, for its database user owns it; set"
              + " EGOV_DB_OWNER (README.md, \"Two database users\")");
    }
  }

  /** The database judges the right before it finds that there is nothing to be done. */
  boolean isAppendOnly() {
    return isDenied("update audit_entry set actor = actor where 1 = 0")
        && isDenied("delete from audit_entry where 1 = 0")
        && isDenied("update audit_seal set hash = hash where 1 = 0")
        && isDenied("delete from audit_seal where 1 = 0");
  }

  private boolean isDenied(String statement) {
    try {
      jdbc.update(statement);
      return false;
    } catch (DataAccessException e) {
      if (e.getRootCause() instanceof SQLException cause && cause.getErrorCode() == DENIED) {
        return true;
      }
      throw e;
    }
  }
}
