package vn.egov.audit.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.egov.audit.AuditEntries;
import vn.egov.audit.AuditEntry;
import vn.egov.audit.StoredEntry;
import vn.egov.audit.TrailFilter;
import vn.egov.audit.TrailLine;

/**
 * Plain SQL: an entry goes to the database at once and is never held as an object to be changed,
 * and a reader of a million entries holds some hundreds.
 */
@Repository
class JdbcAuditEntries implements AuditEntries {

  private static final String INSERT =
      "insert into audit_entry (made_at, actor, address, action, cycle_code, unit_code, subject,"
          + " details, state_of, state_hash) values (:madeAt, :actor, :address, :action, :cycle,"
          + " :unit, :subject, :details, :stateOf, :stateHash)";

  private static final String WITH_SEAL =
      " join audit_entry e on e.id = x.id left join audit_seal s on s.entry_id = e.id";

  private final NamedParameterJdbcTemplate batches;
  private final JdbcClient jdbc;

  JdbcAuditEntries(NamedParameterJdbcTemplate batches, JdbcClient jdbc) {
    this.batches = batches;
    this.jdbc = jdbc;
  }

  @Override
  public void add(List<AuditEntry> entries) {
    batches.batchUpdate(
        INSERT,
        entries.stream().map(JdbcAuditEntries::parameters).toArray(SqlParameterSource[]::new));
  }

  private static SqlParameterSource parameters(AuditEntry entry) {
    return new MapSqlParameterSource()
        .addValue("madeAt", Conditions.utc(entry.madeAt()))
        .addValue("actor", entry.actor())
        .addValue("address", entry.address())
        .addValue("action", entry.action())
        .addValue("cycle", entry.cycle())
        .addValue("unit", entry.unit())
        .addValue("subject", entry.subject())
        .addValue("details", entry.details())
        .addValue("stateOf", entry.stateOf())
        .addValue("stateHash", entry.stateHash());
  }

  @Override
  public List<StoredEntry> unsealed(long afterId, int limit) {
    return rows(
            "select "
                + Row.OF_ENTRY
                + " from audit_entry e where e.id > :after and not exists"
                + " (select 1 from audit_seal s where s.entry_id = e.id)"
                + " order by e.id limit :limit",
            Map.of("after", afterId, "limit", limit))
        .stream()
        .map(Row::stored)
        .toList();
  }

  @Override
  public long unsealedBefore(Instant moment) {
    return jdbc.sql(
            "select count(*) from audit_entry e where e.made_at < :moment and not exists"
                + " (select 1 from audit_seal s where s.entry_id = e.id)")
        .param("moment", Conditions.utc(moment))
        .query(Long.class)
        .single();
  }

  @Override
  public List<TrailLine> newest(TrailFilter filter, long beforeId, int limit) {
    Conditions conditions = Conditions.of(filter);
    Map<String, Object> parameters = new HashMap<>(conditions.parameters());
    parameters.put("before", beforeId);
    parameters.put("limit", limit);
    String ids;
    if (filter.account() == null) {
      ids = newest("", conditions);
    } else {
      // By each of the two indexes; one condition with "or" could use neither.
      ids =
          "("
              + newest(" and e.actor = :account", conditions)
              + ") union ("
              + newest(" and e.subject = :account", conditions)
              + ")";
      parameters.put("account", filter.account());
    }
    return lines(
        "select "
            + Row.COLUMNS
            + " from ("
            + ids
            + ") x"
            + WITH_SEAL
            + " order by e.id desc limit :limit",
        parameters);
  }

  private static String newest(String whose, Conditions conditions) {
    return "select e.id from audit_entry e where e.id < :before"
        + whose
        + conditions.sql()
        + " order by e.id desc limit :limit";
  }

  @Override
  public List<TrailLine> inOrder(TrailFilter filter, long after, long upTo, int limit) {
    Conditions conditions = Conditions.of(filter).orAccount(filter.account());
    Map<String, Object> parameters = new HashMap<>(conditions.parameters());
    parameters.putAll(Map.of("after", after, "upTo", upTo, "limit", limit));
    return lines(
        "select "
            + Row.COLUMNS
            + " from audit_seal s join audit_entry e on e.id = s.entry_id"
            + " where s.number > :after and s.number <= :upTo"
            + conditions.sql()
            + " order by s.number limit :limit",
        parameters);
  }

  @Override
  public List<StoredEntry> newestOfStates(String afterState, int limit) {
    return rows(
            "select "
                + Row.OF_ENTRY
                + " from audit_entry e join (select max(id) as id from"
                + " audit_entry where state_of > :after group by state_of order by state_of"
                + " limit :limit) m on m.id = e.id order by e.state_of",
            Map.of("after", afterState, "limit", limit))
        .stream()
        .map(Row::stored)
        .toList();
  }

  @Override
  public Optional<StoredEntry> newestOfState(String state) {
    return rows(
            "select "
                + Row.OF_ENTRY
                + " from audit_entry e where e.state_of = :state"
                + " order by e.id desc limit 1",
            Map.of("state", state))
        .stream()
        .map(Row::stored)
        .findFirst();
  }

  private List<TrailLine> lines(String sql, Map<String, Object> parameters) {
    return rows(sql, parameters).stream().map(Row::line).toList();
  }

  private List<Row> rows(String sql, Map<String, Object> parameters) {
    return jdbc.sql(sql).params(parameters).query(Row.class).list();
  }
}
