package vn.egov.assessment;

import org.jspecify.annotations.Nullable;
import vn.egov.unit.Tier;
import vn.egov.unit.UnitCode;

/**
 * Which of the cases that somebody may read are asked for; null for any.
 *
 * @param parent the unit under which those of the list stand on the last day of the period
 * @param due by the next date of the case
 */
public record CaseFilter(
    @Nullable Tier tier,
    @Nullable AssessmentStatus status,
    @Nullable UnitCode parent,
    @Nullable DueFilter due) {

  public static final CaseFilter ALL = new CaseFilter(null, null, null, null);
}
