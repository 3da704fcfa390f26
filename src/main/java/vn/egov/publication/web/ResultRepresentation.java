package vn.egov.publication.web;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import vn.egov.publication.ResultStatus;
import vn.egov.publication.UnitResult;
import vn.egov.scoring.json.ScorecardTotals;
import vn.egov.unit.Tier;

/**
 * The result of one unit.
 *
 * @param rank position by share of the maximum among all units of the tier that have points
 */
@JsonPropertyOrder({"unitCode", "unitName", "tier", "status"})
record ResultRepresentation(
    String unitCode,
    String unitName,
    Tier tier,
    ResultStatus status,
    @JsonUnwrapped ScorecardTotals scorecard,
    @Nullable Integer rank) {

  static ResultRepresentation of(UnitResult result) {
    return new ResultRepresentation(
        result.unit().value(),
        result.name().vi(),
        result.tier(),
        result.status(),
        result.scorecard().map(ScorecardTotals::of).orElse(ScorecardTotals.none()),
        result.rank().orElse(null));
  }
}
