package vn.egov.criteria;

import java.util.List;
import vn.egov.shared.BilingualText;

/** One of the two things that are rated separately (hạng mục): readiness and results achieved. */
public record Category(String code, BilingualText name, List<CriteriaGroup> groups) {

  public Category {
    groups = List.copyOf(groups);
  }
}
