package vn.egov.access;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit trail from a moment on, as the database has it. */
final class Trail {

  private final JdbcClient jdbc;
  private final long start;

  private Trail(JdbcClient jdbc, long start) {
    this.jdbc = jdbc;
    this.start = start;
  }

  static Trail from(JdbcClient jdbc) {
    return new Trail(
        jdbc, jdbc.sql("select coalesce(max(id), 0) from audit_entry").query(Long.class).single());
  }

  /** What was done since, less what the system did by itself. */
  List<Line> lines() {
    return jdbc.sql(
            "select actor, address, action, cycle_code, unit_code, subject, details"
                + " from audit_entry where id > :start and actor <> '(system)' order by id")
        .param("start", start)
        .query(Line.class)
        .list();
  }

  List<String> actions() {
    return lines().stream().map(Line::action).toList();
  }

  record Line(
      String actor,
      String address,
      String action,
      String cycleCode,
      String unitCode,
      String subject,
      String details) {}
}
