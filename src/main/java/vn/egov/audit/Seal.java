package vn.egov.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.Fingerprint;

/**
 * A link of the chain: an entry, its place, and a hash over it and over the hash before. Entries
 * are stored without waiting for each other and sealed a little later.
 *
 * @param number from 1, without gaps
 * @param sealedAt shows when an entry is much younger than it says
 * @param hash SHA-256, hexadecimal
 */
public record Seal(long number, long entryId, Instant sealedAt, String hash) {

  /** What stands before the first. */
  static final String START = "0".repeat(64);

  static Seal of(long number, String before, StoredEntry stored, Instant at) {
    return new Seal(number, stored.id(), at, hash(before, number, at, stored));
  }

  boolean holds(String before, @Nullable AuditEntry entry) {
    return entry != null
        && hash.equals(hash(before, number, sealedAt, new StoredEntry(entryId, entry)));
  }

  /** The fields in the order that {@code architecture.md} tells auditors. */
  private static String hash(String before, long number, Instant at, StoredEntry stored) {
    AuditEntry entry = stored.entry();
    return Fingerprint.of("entry")
        .text(before)
        .number(number)
        .time(at)
        .number(stored.id())
        .time(entry.madeAt())
        .text(entry.actor())
        .text(entry.address())
        .text(entry.action())
        .text(entry.cycle())
        .text(entry.unit())
        .text(entry.subject())
        .text(entry.details())
        .text(entry.stateOf())
        .text(entry.stateHash())
        .hex();
  }
}
