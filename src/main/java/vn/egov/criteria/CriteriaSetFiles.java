package vn.egov.criteria;

/**
 * The tables of one version, as text.
 *
 * @param criteria one row per criterion
 * @param groups one row per group with its maximum: {@code set_version,tier,group_code,max_points}
 * @param ratings one row per tier with its thresholds: {@code
 *     set_version,tier,level_1_percent,level_2_percent,level_3_percent,level_4_percent,group_minimum_percent,overall_rule}
 */
public record CriteriaSetFiles(String criteria, String groups, String ratings) {}
