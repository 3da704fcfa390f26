package vn.egov.audit.persistence;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.egov.audit.AuditSeals;
import vn.egov.audit.Head;
import vn.egov.audit.Seal;
import vn.egov.audit.SealedEntry;

@Repository
class JdbcAuditSeals implements AuditSeals {

  private final NamedParameterJdbcTemplate batches;
  private final JdbcClient jdbc;

  JdbcAuditSeals(NamedParameterJdbcTemplate batches, JdbcClient jdbc) {
    this.batches = batches;
    this.jdbc = jdbc;
  }

  @Override
  public Head head() {
    return jdbc.sql("select number, hash from audit_seal order by number desc limit 1")
        .query(Head.class)
        .optional()
        .orElse(Head.EMPTY);
  }

  @Override
  public long newestEntry() {
    return jdbc.sql("select coalesce(max(entry_id), 0) from audit_seal").query(Long.class).single();
  }

  @Override
  public void add(List<Seal> seals) {
    batches.batchUpdate(
        "insert into audit_seal (number, entry_id, sealed_at, hash)"
            + " values (:number, :entry, :sealedAt, :hash)",
        seals.stream().map(JdbcAuditSeals::parameters).toArray(SqlParameterSource[]::new));
  }

  private static SqlParameterSource parameters(Seal seal) {
    return new MapSqlParameterSource()
        .addValue("number", seal.number())
        .addValue("entry", seal.entryId())
        .addValue("sealedAt", Conditions.utc(seal.sealedAt()))
        .addValue("hash", seal.hash());
  }

  @Override
  public List<SealedEntry> after(long number, int limit) {
    return jdbc
        .sql(
            "select "
                + Row.COLUMNS
                + " from audit_seal s left join audit_entry e"
                + " on e.id = s.entry_id where s.number > :number order by s.number limit :limit")
        .params(Map.of("number", number, "limit", limit))
        .query(Row.class)
        .list()
        .stream()
        .map(Row::sealed)
        .toList();
  }
}
