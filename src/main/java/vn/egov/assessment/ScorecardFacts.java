package vn.egov.assessment;

import java.time.Instant;
import vn.egov.scoring.Scorecard;

/** A scorecard on file, to be read and not to be kept. */
public record ScorecardFacts(
    String assessmentId, ScorecardStage stage, Scorecard content, Instant writtenAt) {}
