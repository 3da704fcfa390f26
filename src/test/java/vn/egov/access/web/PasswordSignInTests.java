package vn.egov.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import vn.egov.access.Standings;
import vn.egov.access.password.Passwords;
import vn.egov.access.throttle.Origin;
import vn.egov.access.throttle.SignInThrottle;
import vn.egov.shared.MovableClock;

class PasswordSignInTests {

  private static final Origin HERE = new Origin("10.0.0.1", null);

  private final EngineUsers users = mock(EngineUsers.class);
  private final Standings standings = mock(Standings.class);
  private final Passwords passwords = mock(Passwords.class);
  private final SignInThrottle throttle = mock(SignInThrottle.class);
  private final SignInJournal journal = mock(SignInJournal.class);
  private final PasswordSignIn signIn =
      new PasswordSignIn(
          users,
          standings,
          passwords,
          throttle,
          new RecentlyVerified(MovableClock.atNoonOf("2026-03-02")),
          journal);
  private final UserEntity account = account();

  @BeforeEach
  void thereIsAnOfficer() {
    when(users.account(anyString())).thenReturn(Optional.empty());
    when(users.account("officer")).thenReturn(Optional.of(account));
    when(users.find("officer"))
        .thenReturn(Optional.of(new EngineUser("officer", List.of("unit-061"))));
    when(standings.of(anyString())).thenReturn(new Standings.View(false, null, false, 0));
    when(passwords.isOf(account, "right")).thenReturn(true);
    when(throttle.charge(any(), any())).thenReturn(Duration.ZERO);
  }

  @Test
  void letsInWhoKnowsThePassword() {
    Authentication signedIn = signIn.authenticate(attempt("officer", "right", false));
    assertThat(signedIn.getName()).isEqualTo("officer");
    assertThat(signedIn.isAuthenticated()).isTrue();
    assertThat(signedIn.getDetails()).isEqualTo(new SignInMark(false, 0));
    verify(throttle).succeeded("officer", HERE);
    verify(passwords).strengthen(account, "right");
  }

  /** One comparison each, whether or not there is anything to compare. */
  @ParameterizedTest
  @CsvSource({
    "nobody, right, false, UNKNOWN",
    "officer, wrong, false, WRONG_PASSWORD",
    "officer, right, true, LOCKED",
    "officer, wrong, true, WRONG_PASSWORD",
    "OFFICER, right, false, UNKNOWN",
    "'', right, false, UNKNOWN"
  })
  void treatsAllRefusalsAlikeExceptOnTheTrail(
      String name, String password, boolean locked, SignInRefusal reason) {
    when(standings.of(anyString())).thenReturn(new Standings.View(locked, "x", false, 0));
    Throwable refusal = catchThrowable(() -> signIn.authenticate(attempt(name, password, false)));
    assertThat(refusal)
        .isExactlyInstanceOf(BadCredentialsException.class)
        .hasMessage("unknown user, wrong password or locked");
    verify(throttle).charge(name, HERE);
    verify(passwords, times(1)).isOf(any(), any());
    verify(throttle, never()).succeeded(any(), any());
    verify(passwords, never()).strengthen(any(), any());
    verify(journal)
        .refused(name, reason == SignInRefusal.UNKNOWN ? null : "officer", reason, false);
  }

  @Test
  void countsBeforeItCompares() {
    catchThrowable(() -> signIn.authenticate(attempt("officer", "wrong", false)));
    var order = inOrder(throttle, passwords);
    order.verify(throttle).charge("officer", HERE);
    order.verify(passwords).isOf(account, "wrong");
  }

  @Test
  void doesNotEvenCompareAfterTooManyFailures() {
    when(throttle.charge("officer", HERE)).thenReturn(Duration.ofMinutes(3));
    Throwable refusal =
        catchThrowable(() -> signIn.authenticate(attempt("officer", "right", false)));
    assertThat(refusal).isInstanceOf(TryLater.class);
    assertThat(((TryLater) refusal).seconds()).isEqualTo(180);
    verify(passwords, never()).isOf(any(), any());
    verify(journal).throttled("officer", "10.0.0.1", false);
  }

  @Test
  void comparesThePasswordOfAProgramOnceInAWhile() {
    for (int i = 0; i < 10; i++) {
      Authentication program = signIn.authenticate(attempt("officer", "right", true));
      assertThat(program.getDetails()).isEqualTo(new SignInMark(true, 0));
    }
    verify(passwords, times(1)).isOf(account, "right");
    verify(throttle, times(1)).charge("officer", HERE);
  }

  @Test
  void comparesItAgainAsSoonAsTheAccountIsLocked() {
    signIn.authenticate(attempt("officer", "right", true));
    when(standings.of("officer")).thenReturn(new Standings.View(true, "x", false, 1));
    assertThat(catchThrowable(() -> signIn.authenticate(attempt("officer", "right", true))))
        .isInstanceOf(BadCredentialsException.class);
  }

  @Test
  void takesNoNameOfMonstrousLength() {
    String monster = "x".repeat(100_000);
    catchThrowable(() -> signIn.authenticate(attempt(monster, "wrong", false)));
    verify(throttle).charge("", HERE);
  }

  private static UserEntity account() {
    UserEntity account = new UserEntity("officer");
    account.setDbPassword("{x}hash");
    return account;
  }

  private static UsernamePasswordAuthenticationToken attempt(
      String name, String password, boolean program) {
    var attempt = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
    attempt.setDetails(new SignInAttempt(HERE, program));
    return attempt;
  }
}
