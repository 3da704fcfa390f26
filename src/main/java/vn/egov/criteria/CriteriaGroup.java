package vn.egov.criteria;

import java.math.BigDecimal;
import java.util.List;
import vn.egov.shared.BilingualText;

/**
 * A component group (nhóm tiêu chí thành phần), which has a minimum of its own.
 *
 * @param maximum sum of the maxima of its criteria, as the methodology prints it
 */
public record CriteriaGroup(
    String code, BilingualText name, BigDecimal maximum, List<Criterion> criteria) {

  public CriteriaGroup {
    criteria = List.copyOf(criteria);
  }
}
