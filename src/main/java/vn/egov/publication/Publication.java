package vn.egov.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The fact that a cycle's results are public, with a hash over all of them that shows whether
 * anything was altered since. While there is none, the results are nobody's business.
 */
@Entity
@Table(name = "publication")
public class Publication {

  @Id private String cycleCode;
  private Instant publishedAt;

  @Column(length = 64)
  private String contentHash;

  @Version private @Nullable Integer revision;

  @SuppressWarnings("NullAway.Init")
  protected Publication() {}

  Publication(String cycleCode, Instant publishedAt, String contentHash) {
    this.cycleCode = cycleCode;
    this.publishedAt = publishedAt;
    this.contentHash = contentHash;
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  /** SHA-256, hexadecimal, of the scorecards and ranks in the order of the units. */
  public String contentHash() {
    return contentHash;
  }
}
