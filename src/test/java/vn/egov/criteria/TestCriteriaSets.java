package vn.egov.criteria;

import static vn.egov.criteria.TestCriteria.always;
import static vn.egov.criteria.TestCriteria.category;
import static vn.egov.criteria.TestCriteria.count;
import static vn.egov.criteria.TestCriteria.group;
import static vn.egov.criteria.TestCriteria.ratio;
import static vn.egov.criteria.TestCriteria.tiered;
import static vn.egov.criteria.TestCriteria.yesNo;

import java.util.List;
import vn.egov.unit.Tier;

/** Two versions: T1 is published and measures districts and communes by the same, T2 is a draft. */
public final class TestCriteriaSets {

  private TestCriteriaSets() {}

  public static InMemoryCriteriaSets both() {
    InMemoryCriteriaSets sets = new InMemoryCriteriaSets();
    sets.save(set("T1").published());
    sets.save(set("T2"));
    return sets;
  }

  private static CriteriaSet set(String version) {
    return new CriteriaSet(
        version, CriteriaSet.Status.DRAFT, List.of(tier(Tier.DISTRICT), tier(Tier.COMMUNE)));
  }

  /** Ten points in each of two categories. */
  private static TierCriteria tier(Tier tier) {
    return new TierCriteria(
        tier,
        TestCriteria.RULES,
        List.of(
            category("SS", group("CS", always(yesNo("CS.01", "4")), ratio("CS.02", "6", "100"))),
            category("KQ", group("GD", count("GD.01", "8", "1"), bands("GD.02")))));
  }

  private static Criterion bands(String code) {
    return tiered(code, "2", "none:0", "all:2");
  }
}
