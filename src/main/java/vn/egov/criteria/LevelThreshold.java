package vn.egov.criteria;

import java.math.BigDecimal;

/**
 * @param level 1 is the highest
 * @param minimumPercent of the applicable maximum, inclusive
 */
public record LevelThreshold(int level, BigDecimal minimumPercent) {}
