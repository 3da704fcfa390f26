package vn.egov.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day whose digests are written; of two nodes that write them at once one finds it taken. */
@Entity
@Table(name = "notice_digest_day")
public class DigestDay {

  @Id private LocalDate digestDay;
  private Instant madeAt;
  @Version private @Nullable Integer revision;

  @SuppressWarnings("NullAway.Init")
  protected DigestDay() {}

  DigestDay(LocalDate day, Instant now) {
    this.digestDay = day;
    this.madeAt = now;
  }
}
