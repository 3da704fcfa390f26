package vn.egov.criteria.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A set is read and written whole and never queried by its parts, so it is kept whole (ADR 6). */
@Entity
@Table(name = "criteria_set")
class CriteriaSetDocument {

  @Id private String version;

  private boolean published;

  @Column(length = 1_000_000)
  private String content;

  private Instant savedAt;

  @Version private @Nullable Integer revision;

  @SuppressWarnings("NullAway.Init")
  protected CriteriaSetDocument() {}

  CriteriaSetDocument(String version) {
    this.version = version;
    this.content = "";
    this.savedAt = Instant.EPOCH;
  }

  void replace(String newContent, boolean nowPublished, Instant now) {
    if (published) {
      throw new IllegalStateException("criteria set " + version + " is published");
    }
    content = newContent;
    published = nowPublished;
    savedAt = now;
  }

  String content() {
    return content;
  }
}
