package vn.egov.access.guard;

import java.util.List;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import vn.egov.access.password.ChangePassword;
import vn.egov.access.password.PasswordRules;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/**
 * Keeps the engine from being asked for passwords: its REST API would tell anybody who has signed
 * in, as often as they like, whether a password is somebody else's. One's own may be asked for, as
 * before a change of it, as often as at the sign-in. Before the transaction, for comparing is slow.
 */
class PasswordGuard extends CommandInterceptor {

  private static final CarriedValues ACCOUNT = CarriedValues.named("userId");
  private static final CarriedValues PASSWORD = CarriedValues.named("password");
  private static final CarriedValues USER = CarriedValues.named("user");
  private static final CarriedValues NEW_PASSWORD = CarriedValues.named("newPassword");
  private static final CarriedValues UNCHECKED = CarriedValues.named("skipPasswordPolicy");

  private final Asker asker;
  private final Refusals refusals;
  private final ChangePassword passwords;
  private final PasswordRules rules;

  PasswordGuard(Asker asker, Refusals refusals, ChangePassword passwords, PasswordRules rules) {
    this.asker = asker;
    this.refusals = refusals;
    this.passwords = passwords;
    this.rules = rules;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T execute(Command<T> command) {
    String person = asker.person();
    if (person != null && command instanceof CheckPassword) {
      return (T) confirms(person, command);
    }
    if (command instanceof SaveUserCmd && UNCHECKED.in(command).noneMatch(Boolean.TRUE::equals)) {
      USER.in(command).forEach(this::check);
    }
    return next.execute(command);
  }

  private Boolean confirms(String person, Object command) {
    String account = text(ACCOUNT, command);
    String password = text(PASSWORD, command);
    if (!person.equals(account)) {
      throw refusals.action();
    }
    return password != null && passwords.confirms(person, password);
  }

  /** The engine says only that it is not good; we say why. */
  private void check(Object user) {
    String wanted = text(NEW_PASSWORD, user);
    if (wanted != null && user instanceof UserEntity account) {
      List<Problem> problems = rules.problems(wanted, account);
      if (!problems.isEmpty()) {
        throw new BusinessRuleViolation(problems);
      }
    }
  }

  private static @Nullable String text(CarriedValues values, Object carrier) {
    return values.in(carrier).map(String.class::cast).findFirst().orElse(null);
  }
}
