package vn.egov.audit;

import org.jspecify.annotations.Nullable;

/**
 * An entry to be read.
 *
 * @param seal null while it is not sealed yet, which takes seconds
 */
public record TrailLine(StoredEntry stored, @Nullable Seal seal) {}
