package vn.egov.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.egov.access.Standings;
import vn.egov.access.TestSettings;
import vn.egov.access.password.PasswordSet;
import vn.egov.shared.MovableClock;

class SessionsTests {

  private static final int STAMP = 7;

  private final MovableClock clock = MovableClock.atNoonOf("2026-03-02");
  private final Standings standings = mock(Standings.class);
  private final Sessions sessions = new Sessions(TestSettings.defaults(), standings, clock);
  private final MockHttpSession session = new MockHttpSession();

  @BeforeEach
  void signIn() {
    UsernamePasswordAuthenticationToken user = new EngineUser("officer", List.of()).signedIn();
    user.setDetails(new SignInMark(false, STAMP));
    SecurityContextHolder.getContext().setAuthentication(user);
    sessions.onAuthentication(user, request("/sign-in"), new MockHttpServletResponse());
  }

  @AfterEach
  void leave() {
    SecurityContextHolder.clearContext();
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void goesOnWhileItsPersonIsThere() {
    for (int i = 0; i < 12; i++) {
      pass(Duration.ofMinutes(59));
      assertThat(look("/camunda/app/tasklist/default/")).isNull();
    }
  }

  @Test
  void endsWhenNothingIsDone() {
    pass(Duration.ofMinutes(61));
    assertThat(look("/")).isEqualTo(SessionEnd.IDLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/engine/engine/default/filter/1/list",
        "/camunda/api/engine/engine/default/task/count",
        "/camunda/api/cockpit/plugin/base/default/process-instance/count"
      })
  void isNotKeptAliveByWhatAnOpenPageAsksByItself(String path) {
    for (int i = 0; i < 6; i++) {
      pass(Duration.ofMinutes(10));
      assertThat(look(path)).isNull();
    }
    pass(Duration.ofMinutes(1));
    assertThat(look(path)).isEqualTo(SessionEnd.IDLE);
  }

  @Test
  void isKeptAliveByTheScriptThatTellsOfKeysAndClicks() {
    for (int i = 0; i < 6; i++) {
      pass(Duration.ofMinutes(30));
      assertThat(look(SessionPage.PATH)).isNull();
    }
  }

  @Test
  void endsAfterTwelveHoursWhateverIsDone() {
    for (int i = 0; i < 24; i++) {
      pass(Duration.ofMinutes(30));
      assertThat(look("/")).isNull();
    }
    pass(Duration.ofSeconds(1));
    assertThat(look("/")).isEqualTo(SessionEnd.LIMIT);
  }

  @Test
  void endsWithAnotherStamp() {
    assertThat(sessions.look(request("/"), STAMP + 1)).contains(SessionEnd.CHANGED);
  }

  @Test
  void countsForNothingIfNobodySaidWhenItBegan() {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    assertThat(sessions.look(request, STAMP)).contains(SessionEnd.CHANGED);
    request.setSession(new MockHttpSession());
    assertThat(sessions.look(request, STAMP)).contains(SessionEnd.CHANGED);
  }

  @Test
  void beginsUnderTheStampOfTheMomentIfTheSignInTellsNone() {
    when(standings.of("guest")).thenReturn(new Standings.View(false, null, false, 4));
    sessions.onAuthentication(
        new EngineUser("guest", List.of()).signedIn(),
        request("/sign-in"),
        new MockHttpServletResponse());
    assertThat(sessions.look(request("/"), 4)).isEmpty();
  }

  @Test
  void goesOnWhereTheOwnPasswordWasChanged() {
    at(request("/account/password"));
    sessions.goesOn(new PasswordSet("officer", STAMP + 1));
    assertThat(sessions.look(request("/"), STAMP + 1)).isEmpty();
  }

  @Test
  void doesNotGoOnForAPasswordOfSomebodyElse() {
    at(request("/account/password"));
    sessions.goesOn(new PasswordSet("another", STAMP + 1));
    assertThat(sessions.look(request("/"), STAMP + 1)).contains(SessionEnd.CHANGED);
  }

  private @org.jspecify.annotations.Nullable SessionEnd look(String path) {
    return sessions.look(request(path), STAMP).orElse(null);
  }

  private MockHttpServletRequest request(String path) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    request.setSession(session);
    return request;
  }

  private static void at(MockHttpServletRequest request) {
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }

  private void pass(Duration time) {
    clock.moveTo(clock.instant().plus(time));
  }
}
