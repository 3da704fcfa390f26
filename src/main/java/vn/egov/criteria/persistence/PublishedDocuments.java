package vn.egov.criteria.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.egov.audit.SealableStates;
import vn.egov.audit.StateKind;
import vn.egov.shared.Fingerprint;

/**
 * Criteria sets as they are stored, for the trail to seal and to compare. The document itself is
 * hashed, which is written once; sets are used from memory, where nobody alters them.
 */
@Component
class PublishedDocuments implements SealableStates {

  private final CriteriaSetDocuments documents;

  PublishedDocuments(CriteriaSetDocuments documents) {
    this.documents = documents;
  }

  @Override
  public StateKind kind() {
    return StateKind.CRITERIA_SET;
  }

  /**
   * @param keys versions, such as {@code V1}
   */
  @Override
  public Map<String, String> hashes(Collection<String> keys) {
    Map<String, String> hashes = new HashMap<>();
    for (String version : keys) {
      documents
          .publishedContent(version)
          .ifPresent(
              content ->
                  hashes.put(
                      version, Fingerprint.of("criteria-set").text(version).text(content).hex()));
    }
    return hashes;
  }
}
