package vn.egov.publication.web;

import java.math.BigDecimal;
import vn.egov.criteria.Category;
import vn.egov.criteria.CriteriaGroup;
import vn.egov.criteria.LevelThreshold;
import vn.egov.criteria.TierCriteria;

/** The methodology of one tier in the reader's language. */
record TierText(TierCriteria criteria, Wording wording) {

  String category(String code) {
    return criteria.categories().stream()
        .filter(c -> c.code().equals(code))
        .map(Category::name)
        .map(wording::name)
        .findFirst()
        .orElse(code);
  }

  String group(String code) {
    return criteria
        .groups()
        .filter(g -> g.code().equals(code))
        .map(CriteriaGroup::name)
        .map(wording::name)
        .findFirst()
        .orElse(code);
  }

  /** Share of a group's maximum below which the group fails. */
  String groupMinimum() {
    return wording.threshold(criteria.rules().groupMinimumPercent());
  }

  /** Share of the maximum below which there is no level. */
  String lowestLevel() {
    return wording.threshold(
        criteria.rules().levels().stream()
            .map(LevelThreshold::minimumPercent)
            .min(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO));
  }
}
