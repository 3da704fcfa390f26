package vn.egov.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.egov.unit.Tier;

/** The part of a set that holds for the units of one tier. */
public record TierCriteria(Tier tier, RatingRules rules, List<Category> categories) {

  public TierCriteria {
    categories = List.copyOf(categories);
  }

  public Stream<CriteriaGroup> groups() {
    return categories.stream().flatMap(c -> c.groups().stream());
  }

  public Stream<Criterion> criteria() {
    return groups().flatMap(g -> g.criteria().stream());
  }

  public Optional<Criterion> criterion(String code) {
    return criteria().filter(c -> c.code().equals(code)).findFirst();
  }

  public BigDecimal maximum() {
    return groups().map(CriteriaGroup::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
