package vn.egov.criteria;

import java.math.BigDecimal;
import vn.egov.shared.BilingualText;

/**
 * One of the answers to a tiered criterion.
 *
 * @param code what is declared, case-sensitive
 * @param points between 0 and the maximum of the criterion
 */
public record Band(String code, BigDecimal points, BilingualText label) {}
