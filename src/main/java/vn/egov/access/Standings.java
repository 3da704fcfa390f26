package vn.egov.access;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.UseCase;

/** Locks, initial passwords, and the end of sessions, by account. */
@UseCase
public class Standings {

  private final JpaStandings standings;
  private final Clock clock;

  Standings(JpaStandings standings, Clock clock) {
    this.standings = standings;
    this.clock = clock;
  }

  /** Of an account that nothing is known of: neither locked nor with an initial password. */
  public View of(String account) {
    return standings
        .findById(account)
        .map(s -> new View(s.isLocked(), s.lockReason(), s.hasInitialPassword(), s.stamp()))
        .orElse(View.UNKNOWN);
  }

  /**
   * @param initial whether somebody else knows the password, so that it must be changed before
   *     anything else
   */
  public void passwordSet(String account, boolean initial) {
    Standing standing = get(account);
    standing.passwordSet(initial, clock.instant());
    standings.save(standing);
  }

  /**
   * @param reason for administrators and auditors to read
   */
  public void lock(String account, String reason) {
    Standing standing = get(account);
    standing.lock(reason, clock.instant());
    standings.save(standing);
  }

  public void unlock(String account) {
    Standing standing = get(account);
    standing.unlock(clock.instant());
    standings.save(standing);
  }

  /** Whoever has signed in as this account must do so again. */
  public void endSessions(String account) {
    Standing standing = get(account);
    standing.endSessions(clock.instant());
    standings.save(standing);
  }

  /** Of whoever gets the name next nothing is known, except that no session is theirs. */
  public void removed(String account) {
    Standing standing = get(account);
    standing.removed(clock.instant());
    standings.save(standing);
  }

  private Standing get(String account) {
    return standings.findById(account).orElseGet(() -> new Standing(account, clock.instant()));
  }

  /**
   * @param lockReason null unless locked
   * @param stamp of the sessions that count
   */
  public record View(
      boolean locked, @Nullable String lockReason, boolean initialPassword, int stamp) {

    static final View UNKNOWN = new View(false, null, false, 0);
  }
}
