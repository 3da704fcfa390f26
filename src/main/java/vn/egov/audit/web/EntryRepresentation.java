package vn.egov.audit.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.egov.audit.AuditEntry;
import vn.egov.audit.Seal;
import vn.egov.audit.TrailLine;

/**
 * An entry as programs get it, with every field that its seal covers.
 *
 * @param number in the chain; null while the entry is not sealed yet, as are the last two
 * @param details a line for each fact, {@code name=value}
 */
record EntryRepresentation(
    @Nullable Long number,
    long id,
    Instant madeAt,
    String actor,
    @Nullable String address,
    String action,
    @Nullable String cycle,
    @Nullable String unit,
    @Nullable String subject,
    @Nullable String details,
    @Nullable String stateOf,
    @Nullable String stateHash,
    @Nullable Instant sealedAt,
    @Nullable String hash) {

  static EntryRepresentation of(TrailLine line) {
    AuditEntry entry = line.stored().entry();
    Seal seal = line.seal();
    return new EntryRepresentation(
        seal == null ? null : seal.number(),
        line.stored().id(),
        entry.madeAt(),
        entry.actor(),
        entry.address(),
        entry.action(),
        entry.cycle(),
        entry.unit(),
        entry.subject(),
        entry.details(),
        entry.stateOf(),
        entry.stateHash(),
        seal == null ? null : seal.sealedAt(),
        seal == null ? null : seal.hash());
  }
}
