package vn.egov.access.password;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.egov.access.AsSystem;
import vn.egov.access.throttle.SignInThrottle;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/**
 * Lets somebody who has signed in change the own password. In no transaction while passwords are
 * compared, which takes long; the engine's command at the end is one.
 */
@Component
public class ChangePassword {

  private final IdentityService identities;
  private final AsSystem asSystem;
  private final Passwords passwords;
  private final PasswordRules rules;
  private final SignInThrottle throttle;

  ChangePassword(
      @Lazy IdentityService identities,
      @Lazy AsSystem asSystem,
      Passwords passwords,
      PasswordRules rules,
      SignInThrottle throttle) {
    this.identities = identities;
    this.asSystem = asSystem;
    this.passwords = passwords;
    this.rules = rules;
    this.throttle = throttle;
  }

  /** Whether the account has a password here; not if somebody else vouches for its people. */
  public boolean isPossibleFor(String account) {
    User user = find(account);
    return user != null && user.getPassword() != null;
  }

  /**
   * In the name of the account, which must be the engine's user of the moment.
   *
   * @throws BusinessRuleViolation with every reason
   */
  public void change(String account, String current, String wanted, String repeated) {
    List<Problem> problems = new ArrayList<>();
    if (!confirms(account, current)) {
      problems.add(Problem.at("current", "password.current"));
    }
    User user = find(account);
    if (user != null) {
      problems.addAll(rules.problems(wanted, user));
    }
    if (wanted.equals(current)) {
      problems.add(Problem.at(PasswordRules.FIELD, "password.same"));
    }
    if (!wanted.equals(repeated)) {
      problems.add(Problem.at("repeated", "password.repeated"));
    }
    if (user == null || !problems.isEmpty()) {
      throw new BusinessRuleViolation(problems);
    }
    user.setPassword(wanted);
    identities.saveUser(user);
  }

  /**
   * Asks somebody who has signed in for the own password once more, so often and no oftener.
   *
   * @throws BusinessRuleViolation after too many failures
   */
  public boolean confirms(String account, String password) {
    Duration wait = throttle.chargeConfirmation(account);
    if (!wait.isZero()) {
      throw new BusinessRuleViolation(Problem.of("password.try-later", minutes(wait)));
    }
    boolean right = passwords.isOf(find(account), password);
    if (right) {
      throttle.confirmed(account);
    }
    return right;
  }

  /** To be told to somebody: the last of them is whole. */
  public static long minutes(Duration wait) {
    return wait.plusMillis(59_999).toMinutes();
  }

  private @Nullable User find(String account) {
    return asSystem.call(() -> identities.createUserQuery().userId(account).singleResult());
  }
}
