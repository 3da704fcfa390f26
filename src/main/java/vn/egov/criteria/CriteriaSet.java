package vn.egov.criteria;

import java.util.List;
import java.util.Optional;
import vn.egov.unit.Tier;

/**
 * A version of the methodology (bộ tiêu chí): what is asked of each tier and how it is scored. A
 * set is imported as a draft, may be imported again while it is one, and never changes once it is
 * published: cycles, forms and results refer to it for ever. Amendments are a new version.
 *
 * @param version such as {@code V1}
 */
public record CriteriaSet(String version, Status status, List<TierCriteria> tiers) {

  /** Only a published set can be used. */
  public enum Status {
    DRAFT,
    PUBLISHED
  }

  public CriteriaSet {
    tiers = List.copyOf(tiers);
  }

  public Optional<TierCriteria> tier(Tier tier) {
    return tiers.stream().filter(t -> t.tier() == tier).findFirst();
  }

  public boolean isPublished() {
    return status == Status.PUBLISHED;
  }

  CriteriaSet published() {
    return new CriteriaSet(version, Status.PUBLISHED, tiers);
  }
}
