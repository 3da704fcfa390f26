package vn.egov.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it was sealed.
 *
 * @param number in the chain; null where the fault is not in the chain
 * @param entry id of the entry; null if it is not known
 * @param what in words of the trail: the state, or how many; null if the number says it all
 */
public record Fault(
    FaultKind kind, @Nullable Long number, @Nullable Long entry, @Nullable String what) {}
