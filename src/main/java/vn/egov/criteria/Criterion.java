package vn.egov.criteria;

import java.math.BigDecimal;
import vn.egov.shared.BilingualText;

/**
 * One thing that is measured.
 *
 * @param code begins with the code of its group
 * @param maxPoints above 0, two decimals at most
 * @param ruleText the rule in words, as the methodology prints it
 * @param evidence the documents that prove an answer
 * @param evidenceRequired whether a number, date or link of such a document is asked for
 * @param notApplicableAllowed whether a unit may declare that it has nothing to measure
 */
public record Criterion(
    String code,
    BilingualText name,
    BigDecimal maxPoints,
    ScoringRule rule,
    BilingualText ruleText,
    BilingualText evidence,
    boolean evidenceRequired,
    boolean notApplicableAllowed,
    DataSource dataSource) {}
