package vn.egov.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody wants to read; null for all.
 *
 * @param account who did it, or to whom it was done
 * @param from first moment
 * @param until the moment after the last
 */
public record TrailFilter(
    @Nullable String cycle,
    @Nullable String unit,
    @Nullable String account,
    @Nullable AuditAction action,
    @Nullable Instant from,
    @Nullable Instant until) {

  public static final TrailFilter ALL = new TrailFilter(null, null, null, null, null, null);
}
