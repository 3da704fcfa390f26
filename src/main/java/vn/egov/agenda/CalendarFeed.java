package vn.egov.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The private address at which the calendar program of an account finds its dates: there is one at
 * most, renewing it closes the one before, and it goes with the account. Who knows the address
 * needs no password, so that only a hash of it is kept.
 */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {

  @Id private String accountId;

  @Column(length = 64)
  private String tokenHash;

  private String language;
  private Instant createdAt;
  @Version private @Nullable Integer revision;

  @SuppressWarnings("NullAway.Init")
  protected CalendarFeed() {}

  @SuppressWarnings("NullAway.Init")
  CalendarFeed(String account) {
    this.accountId = account;
  }

  void open(String hash, Locale locale, Instant now) {
    tokenHash = hash;
    language = locale.getLanguage();
    createdAt = now.truncatedTo(ChronoUnit.SECONDS);
  }

  public String account() {
    return accountId;
  }

  /** Of the texts in it. */
  public Locale language() {
    return Locale.forLanguageTag(language);
  }

  public Instant createdAt() {
    return createdAt;
  }
}
