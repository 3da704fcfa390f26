package vn.egov.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a manager typed, as typed: nothing is known to be right yet. Days are {@code yyyy-MM-dd}.
 *
 * @param tiers names of {@link vn.egov.unit.Tier}
 * @param verificationDeadline needed where districts verify
 * @param reminderDays days before the submission deadline, separated by commas; blank for none
 */
public record LaunchRequest(
    @Nullable String cycleCode,
    @Nullable String cycleName,
    @Nullable String cycleNameEn,
    @Nullable String periodFrom,
    @Nullable String periodTo,
    @Nullable String criteriaSetVersion,
    List<String> tiers,
    boolean verifiedByDistrict,
    @Nullable String submissionDeadline,
    @Nullable String verificationDeadline,
    @Nullable String reviewDeadline,
    @Nullable String appealDeadline,
    @Nullable String reminderDays) {}
