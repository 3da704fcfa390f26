package vn.egov.audit.persistence;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import vn.egov.audit.AuditEntry;
import vn.egov.audit.Seal;
import vn.egov.audit.SealedEntry;
import vn.egov.audit.StoredEntry;
import vn.egov.audit.TrailLine;

/** An entry and its seal as the database gives them, either of which may be missing; in UTC. */
record Row(
    @Nullable Long id,
    @Nullable LocalDateTime madeAt,
    @Nullable String actor,
    @Nullable String address,
    @Nullable String action,
    @Nullable String cycleCode,
    @Nullable String unitCode,
    @Nullable String subject,
    @Nullable String details,
    @Nullable String stateOf,
    @Nullable String stateHash,
    @Nullable Long number,
    @Nullable Long entryId,
    @Nullable LocalDateTime sealedAt,
    @Nullable String hash) {

  static final String COLUMNS =
      "e.id, e.made_at, e.actor, e.address, e.action, e.cycle_code, e.unit_code, e.subject,"
          + " e.details, e.state_of, e.state_hash, s.number, s.entry_id, s.sealed_at, s.hash";

  /** The same with nothing of the seal. */
  static final String OF_ENTRY =
      "e.id, e.made_at, e.actor, e.address, e.action, e.cycle_code, e.unit_code, e.subject,"
          + " e.details, e.state_of, e.state_hash, null as number, null as entry_id,"
          + " null as sealed_at, null as hash";

  StoredEntry stored() {
    AuditEntry entry = entry();
    if (id == null || entry == null) {
      throw new IllegalStateException("no entry");
    }
    return new StoredEntry(id, entry);
  }

  TrailLine line() {
    return new TrailLine(stored(), seal());
  }

  SealedEntry sealed() {
    Seal seal = seal();
    if (seal == null) {
      throw new IllegalStateException("no seal");
    }
    return new SealedEntry(seal, entry());
  }

  private @Nullable AuditEntry entry() {
    if (madeAt == null || actor == null || action == null) {
      return null;
    }
    return new AuditEntry(
        madeAt.toInstant(ZoneOffset.UTC),
        actor,
        address,
        action,
        cycleCode,
        unitCode,
        subject,
        details,
        stateOf,
        stateHash);
  }

  private @Nullable Seal seal() {
    return number == null || entryId == null || sealedAt == null || hash == null
        ? null
        : new Seal(number, entryId, sealedAt.toInstant(ZoneOffset.UTC), hash);
  }
}
