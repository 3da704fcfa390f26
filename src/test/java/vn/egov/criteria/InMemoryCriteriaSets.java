package vn.egov.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

public final class InMemoryCriteriaSets implements CriteriaSets {

  private final Map<String, CriteriaSet> byVersion = new TreeMap<>();

  @Override
  public Optional<CriteriaSet> find(String version) {
    return Optional.ofNullable(byVersion.get(version));
  }

  @Override
  public List<String> publishedVersions() {
    return byVersion.values().stream()
        .filter(CriteriaSet::isPublished)
        .map(CriteriaSet::version)
        .toList();
  }

  @Override
  public void save(CriteriaSet set) {
    byVersion.put(set.version(), set);
  }
}
