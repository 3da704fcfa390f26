package vn.egov.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.BilingualText;
import vn.egov.unit.Tier;
import vn.egov.unit.UnitCode;

/**
 * A case in a list.
 *
 * @param next null while nobody has a date to keep
 */
public record CaseLine(
    UnitCode unit,
    BilingualText unitName,
    Tier tier,
    AssessmentStatus status,
    Verification verification,
    Instant submissionDue,
    @Nullable Instant submittedAt,
    boolean late,
    @Nullable NextDate next) {}
