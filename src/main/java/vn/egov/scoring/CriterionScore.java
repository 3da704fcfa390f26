package vn.egov.scoring;

import java.math.BigDecimal;

/**
 * @param points two decimals
 * @param max maximum of the criterion, 0 where it is not applicable
 */
public record CriterionScore(String code, BigDecimal points, BigDecimal max) {}
