package vn.egov.access.accounts;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.egov.access.Standings;
import vn.egov.access.Turnstile;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.shared.UseCase;
import vn.egov.unit.UnitCode;

/**
 * Moves an officer or verifier to another unit: out of whatever units they are in, and at once. The
 * work that they had taken stays with those. A verifier of a unit that verifies nobody is none: who
 * is an officer too goes on as that. Posts in the office stay.
 */
@UseCase
public class MoveOfficer {

  private final AccountDirectory directory;
  private final CurrentUnits units;
  private final Turnstile turnstile;
  private final AccountWriter accounts;
  private final Standings standings;
  private final OthersOnly othersOnly;
  private final AuditTrail trail;

  MoveOfficer(
      AccountDirectory directory,
      CurrentUnits units,
      Turnstile turnstile,
      AccountWriter accounts,
      Standings standings,
      OthersOnly othersOnly,
      AuditTrail trail) {
    this.directory = directory;
    this.units = units;
    this.turnstile = turnstile;
    this.accounts = accounts;
    this.standings = standings;
    this.othersOnly = othersOnly;
    this.trail = trail;
  }

  /**
   * @throws BusinessRuleViolation if there is no such account or unit, the account has no post in a
   *     unit or is there already, or is that of whoever asks
   */
  public void move(String account, @Nullable String unit, @Nullable String reason) {
    othersOnly.check(account);
    String why = Reason.required(reason);
    turnstile.pass();
    SortedSet<Post> before = inUnits(directory.get(account));
    SortedSet<Post> after = postsIn(unit == null ? "" : unit.strip(), before);
    if (after.equals(before)) {
      throw new BusinessRuleViolation(Problem.of("account.same-unit", account));
    }
    accounts.ensureGroups(after);
    accounts.move(account, Post.without(before, after), Post.without(after, before));
    standings.endSessions(account);
    trail.record(
        AuditEvent.of(AuditAction.ACCOUNT_MOVED)
            .about(account)
            .with("from", FactChange.inWords(before))
            .with("to", FactChange.inWords(after))
            .with("reason", why));
  }

  private static SortedSet<Post> inUnits(AccountView account) {
    SortedSet<Post> posts =
        account.posts().stream()
            .filter(post -> post.role().isOfUnit())
            .collect(Collectors.toCollection(TreeSet::new));
    if (posts.isEmpty()) {
      throw new BusinessRuleViolation(Problem.of("account.in-no-unit", account.id()));
    }
    return posts;
  }

  private SortedSet<Post> postsIn(String code, SortedSet<Post> before) {
    UnitsToday today = units.get();
    UnitCode unit =
        today
            .find(code)
            .orElseThrow(
                () ->
                    new BusinessRuleViolation(
                        Problem.at("unit", "account.no-such-unit", Shown.of(code))));
    SortedSet<Post> posts =
        before.stream()
            .map(Post::role)
            .filter(role -> role == Role.OFFICER || today.verifies(unit))
            .map(role -> new Post(role, unit))
            .collect(Collectors.toCollection(TreeSet::new));
    if (posts.isEmpty()) {
      throw new BusinessRuleViolation(Problem.at("unit", "account.verifies-nobody", unit));
    }
    return posts;
  }
}
