package vn.egov.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What we know of an account beyond the engine. The stamp goes up with each change after which
 * whoever is signed in must sign in again: a session that began under another stamp has ended.
 */
@Entity
@Table(name = "account_standing")
class Standing {

  @Id private String accountId;
  private boolean initialPassword;
  private boolean locked;
  private @Nullable String lockReason;
  private int stamp;
  private Instant changedAt;
  @Version private @Nullable Integer revision;

  @SuppressWarnings("NullAway.Init")
  protected Standing() {}

  Standing(String accountId, Instant at) {
    this.accountId = accountId;
    this.changedAt = at;
  }

  boolean hasInitialPassword() {
    return initialPassword;
  }

  boolean isLocked() {
    return locked;
  }

  @Nullable String lockReason() {
    return lockReason;
  }

  int stamp() {
    return stamp;
  }

  void passwordSet(boolean initial, Instant at) {
    initialPassword = initial;
    endSessions(at);
  }

  void lock(String reason, Instant at) {
    locked = true;
    lockReason = reason;
    endSessions(at);
  }

  void unlock(Instant at) {
    locked = false;
    lockReason = null;
    changedAt = at;
  }

  void removed(Instant at) {
    initialPassword = false;
    unlock(at);
    endSessions(at);
  }

  void endSessions(Instant at) {
    stamp++;
    changedAt = at;
  }
}
