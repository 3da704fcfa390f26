package vn.egov.criteria.persistence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.egov.criteria.CriteriaSet;
import vn.egov.criteria.CriteriaSets;
import vn.egov.criteria.ScoringRule;

/** Keeps sets as JSON documents; published ones stay in memory, since they never change. */
@Repository
class DocumentCriteriaSets implements CriteriaSets {

  private final CriteriaSetDocuments documents;
  private final Clock clock;
  private final Map<String, CriteriaSet> published = new ConcurrentHashMap<>();
  private final JsonMapper json =
      JsonMapper.builder()
          .addMixIn(ScoringRule.class, RuleType.class)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  DocumentCriteriaSets(CriteriaSetDocuments documents, Clock clock) {
    this.documents = documents;
    this.clock = clock;
  }

  @Override
  public Optional<CriteriaSet> find(String version) {
    @Nullable CriteriaSet cached = published.get(version);
    if (cached != null) {
      return Optional.of(cached);
    }
    Optional<CriteriaSet> found = documents.findById(version).map(d -> read(d.content()));
    found.filter(CriteriaSet::isPublished).ifPresent(set -> published.put(version, set));
    return found;
  }

  @Override
  public List<String> publishedVersions() {
    return documents.publishedVersions();
  }

  @Override
  public void save(CriteriaSet set) {
    CriteriaSetDocument document =
        documents.findById(set.version()).orElseGet(() -> new CriteriaSetDocument(set.version()));
    document.replace(write(set), set.isPublished(), clock.instant());
    documents.save(document);
  }

  private CriteriaSet read(String content) {
    try {
      return json.readValue(content, CriteriaSet.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored criteria set cannot be read", e);
    }
  }

  private String write(CriteriaSet set) {
    try {
      return json.writeValueAsString(set);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a criteria set cannot be written", e);
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = ScoringRule.YesNo.class, name = "YES_NO"),
    @JsonSubTypes.Type(value = ScoringRule.Tiered.class, name = "TIERED"),
    @JsonSubTypes.Type(value = ScoringRule.Ratio.class, name = "RATIO"),
    @JsonSubTypes.Type(value = ScoringRule.Count.class, name = "COUNT")
  })
  private interface RuleType {}
}
