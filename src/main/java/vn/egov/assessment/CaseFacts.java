package vn.egov.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Of a case, what its seal covers beside sheets and scorecards: how far it is, and by whom. */
public record CaseFacts(
    String id,
    AssessmentStatus status,
    Verification verification,
    int submissions,
    int reviewReturns,
    @Nullable String verifiedBy,
    @Nullable String reviewedBy,
    String reviewers,
    @Nullable Response response,
    @Nullable String decidedBy,
    boolean late,
    @Nullable Instant reopenedAt) {}
