package vn.egov.publication;

import org.jspecify.annotations.Nullable;
import vn.egov.scoring.Scorecard;

/**
 * The result of a unit, to be read and not to be kept.
 *
 * @param scorecard null if the unit did not submit
 */
public record ResultFacts(
    String unit, ResultStatus status, @Nullable Integer rank, @Nullable Scorecard scorecard) {}
