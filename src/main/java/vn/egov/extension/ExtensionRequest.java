package vn.egov.extension;

import org.jspecify.annotations.Nullable;

/**
 * What a manager asked for, as it was typed.
 *
 * @param scope name of an {@link ExtensionScope}
 * @param scopeCode the unit, the district or the tier; ignored for a whole cycle
 * @param stage name of a {@link vn.egov.cycle.CycleStage}
 * @param newDeadline the new last day, {@code 2030-07-15}
 * @param shiftFollowing whether the stages after it move by as many working days
 * @param requestKey the same for the same request sent again; null to know it by what it asks for
 */
public record ExtensionRequest(
    @Nullable String scope,
    @Nullable String scopeCode,
    @Nullable String stage,
    @Nullable String newDeadline,
    @Nullable String reason,
    @Nullable String decisionNumber,
    boolean shiftFollowing,
    @Nullable String requestKey) {}
