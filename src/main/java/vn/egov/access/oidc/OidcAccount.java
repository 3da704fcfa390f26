package vn.egov.access.oidc;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An account and the person at the provider to whom it belongs: made at the person's first sign-in,
 * never changed, and gone with the account.
 */
@Entity
@Table(name = "oidc_account")
class OidcAccount {

  @Id private String accountId;
  private String issuer;
  private String subject;
  private Instant boundAt;
  @Version private @Nullable Integer revision;

  @SuppressWarnings("NullAway.Init")
  protected OidcAccount() {}

  OidcAccount(String accountId, Person person, Instant at) {
    this.accountId = accountId;
    this.issuer = person.issuer();
    this.subject = person.subject();
    this.boundAt = at.truncatedTo(ChronoUnit.SECONDS);
  }

  String accountId() {
    return accountId;
  }

  /** Letter by letter: to a database {@code a} and {@code a } may be the same. */
  boolean isOf(String issuer, String subject) {
    return this.issuer.equals(issuer) && this.subject.equals(subject);
  }
}
