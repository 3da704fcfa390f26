package vn.egov.audit;

import org.jspecify.annotations.Nullable;

/**
 * A link of the chain with what it seals.
 *
 * @param entry null if somebody removed it
 */
public record SealedEntry(Seal seal, @Nullable AuditEntry entry) {}
