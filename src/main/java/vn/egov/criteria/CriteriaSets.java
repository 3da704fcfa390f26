package vn.egov.criteria;

import java.util.List;
import java.util.Optional;

/** The versions of the methodology. */
public interface CriteriaSets {

  Optional<CriteriaSet> find(String version);

  /** Versions that can be used, oldest first. */
  List<String> publishedVersions();

  /** Adds a set, or replaces the draft of the same version. */
  void save(CriteriaSet set);

  /** A published set that something refers to. */
  default CriteriaSet published(String version) {
    return find(version)
        .filter(CriteriaSet::isPublished)
        .orElseThrow(() -> new IllegalStateException("no published criteria set " + version));
  }
}
