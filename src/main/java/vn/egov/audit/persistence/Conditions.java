package vn.egov.audit.persistence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.egov.audit.TrailFilter;

/** A filter as conditions on {@code audit_entry e}; values only ever go in as parameters. */
final class Conditions {

  private final StringBuilder sql = new StringBuilder();
  private final Map<String, Object> parameters = new HashMap<>();

  private Conditions() {}

  /** All of the filter but the account. */
  static Conditions of(TrailFilter filter) {
    Conditions conditions = new Conditions();
    conditions.add(" and e.cycle_code = :cycle", "cycle", filter.cycle());
    conditions.add(" and e.unit_code = :unit", "unit", filter.unit());
    conditions.add(
        " and e.action = :action",
        "action",
        filter.action() == null ? null : filter.action().name());
    conditions.add(" and e.made_at >= :from", "from", utc(filter.from()));
    conditions.add(" and e.made_at < :until", "until", utc(filter.until()));
    return conditions;
  }

  /** Whoever did it or had it done to them. */
  Conditions orAccount(@Nullable String account) {
    add(" and (e.actor = :account or e.subject = :account)", "account", account);
    return this;
  }

  private void add(String condition, String name, @Nullable Object value) {
    if (value != null) {
      sql.append(condition);
      parameters.put(name, value);
    }
  }

  static @Nullable LocalDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  String sql() {
    return sql.toString();
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
