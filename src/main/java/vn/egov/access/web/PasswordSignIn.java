package vn.egov.access.web;

import java.time.Duration;
import java.util.Optional;
import org.camunda.bpm.engine.identity.User;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.egov.access.Standings;
import vn.egov.access.password.Passwords;
import vn.egov.access.throttle.SignInThrottle;

/**
 * Signs in by a name and a password, from the form or with a request. An unknown name, a wrong
 * password and a locked account look the same and take the same time.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

  private static final int LONGEST_NAME = 64;

  private final EngineUsers users;
  private final Standings standings;
  private final Passwords passwords;
  private final SignInThrottle throttle;
  private final RecentlyVerified recent;
  private final SignInJournal journal;

  PasswordSignIn(
      EngineUsers users,
      Standings standings,
      Passwords passwords,
      SignInThrottle throttle,
      RecentlyVerified recent,
      SignInJournal journal) {
    this.users = users;
    this.standings = standings;
    this.passwords = passwords;
    this.throttle = throttle;
    this.recent = recent;
    this.journal = journal;
  }

  @Override
  public Authentication authenticate(Authentication token) {
    String typed = token.getName().strip();
    String id = typed.length() > LONGEST_NAME ? "" : typed;
    String password = String.valueOf(token.getCredentials());
    SignInAttempt attempt = (SignInAttempt) token.getDetails();
    // Before the password is compared: a session must not outlive a change made meanwhile.
    RecentlyVerified.State before = state(id);
    if (attempt.program()) {
      recent.check(id, password, before, () -> compared(id, password, attempt));
      journal.programSignedIn(id, attempt.origin().address());
    } else {
      compared(id, password, attempt);
    }
    UsernamePasswordAuthenticationToken signedIn =
        users.find(id).orElseThrow(PasswordSignIn::refused).signedIn();
    signedIn.setDetails(new SignInMark(attempt.program(), before.stamp()));
    return signedIn;
  }

  @Override
  public boolean supports(Class<?> token) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(token);
  }

  /** The state in which the password was right; what it is kept as may have been renewed. */
  private RecentlyVerified.State compared(String id, String password, SignInAttempt attempt) {
    compare(id, password, attempt);
    return state(id);
  }

  private void compare(String id, String password, SignInAttempt attempt) {
    Duration wait = throttle.charge(id, attempt.origin());
    if (!wait.isZero()) {
      journal.throttled(id, attempt.origin().address(), attempt.program());
      throw new TryLater(wait);
    }
    Optional<User> account = users.account(id);
    boolean right = passwords.isOf(account.orElse(null), password);
    if (account.isEmpty()) {
      throw refuse(id, SignInRefusal.UNKNOWN, attempt);
    }
    if (!right) {
      throw refuse(id, SignInRefusal.WRONG_PASSWORD, attempt);
    }
    if (standings.of(id).locked()) {
      throw refuse(id, SignInRefusal.LOCKED, attempt);
    }
    throttle.succeeded(id, attempt.origin());
    passwords.strengthen(account.get(), password);
  }

  private RecentlyVerified.State state(String id) {
    return new RecentlyVerified.State(
        users.account(id).map(User::getPassword).orElse(null), standings.of(id).stamp());
  }

  private BadCredentialsException refuse(String id, SignInRefusal reason, SignInAttempt attempt) {
    journal.refused(id, reason == SignInRefusal.UNKNOWN ? null : id, reason, attempt.program());
    return refused();
  }

  private static BadCredentialsException refused() {
    return new BadCredentialsException("unknown user, wrong password or locked");
  }
}
