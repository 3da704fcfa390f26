package vn.egov.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import vn.egov.access.Standings;

class PresenceTests {

  private static final EngineUser OFFICER = new EngineUser("officer", List.of("unit-061"));

  private final EngineUsers users = mock(EngineUsers.class);
  private final Standings standings = mock(Standings.class);
  private final Sessions sessions = mock(Sessions.class);
  private final Presence presence = new Presence(users, standings, sessions);
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/units");

  @BeforeEach
  void everythingIsInOrder() {
    when(users.find("officer")).thenReturn(Optional.of(OFFICER));
    when(sessions.look(any(), anyInt())).thenReturn(Optional.empty());
    standing(false, false);
    request.setSession(new MockHttpSession());
  }

  @Test
  void isThereWithTheGroupsOfTheMoment() {
    assertThat(byPage()).contains(OFFICER);
  }

  @Test
  void hasGoneWithTheAccount() {
    when(users.find("officer")).thenReturn(Optional.empty());
    assertThat(byPage()).isEmpty();
    assertThat(request.getSession(false)).isNull();
  }

  @Test
  void hasGoneWhenTheAccountIsLocked() {
    standing(true, false);
    assertThat(byPage()).isEmpty();
    assertThat(request.getSession(false)).isNull();
    assertThat(byProgram(1)).isEmpty();
  }

  @Test
  void hasGoneWithTheSessionAndTheSignInSaysWhy() {
    when(sessions.look(any(), anyInt())).thenReturn(Optional.of(SessionEnd.LIMIT));
    assertThat(byPage()).isEmpty();
    assertThat(request.getSession(false)).isNull();
    assertThat(response.getHeader("Set-Cookie"))
        .startsWith("egov-ended=LIMIT; Path=/;")
        .contains("HttpOnly", "SameSite=Strict");
  }

  @Test
  void needsNoSessionAsAProgram() {
    when(sessions.look(any(), anyInt())).thenReturn(Optional.of(SessionEnd.CHANGED));
    assertThat(byProgram(1)).contains(OFFICER);
    assertThat(byProgram(0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/app/tasklist/default/",
        "/camunda/api/engine/engine/default/task",
        "/engine-rest/task",
        "/api/units",
        "/api/account/password",
        "/account/password/x",
        "/"
      })
  void isNobodyWhileAnInitialPasswordIsDue(String path) {
    standing(false, true);
    go(path);
    assertThat(byPage()).isEmpty();
    assertThat(PasswordDue.isMarked(request)).isTrue();
    assertThat(request.getSession(false)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/account/password", "/sign-out", "/account/session"})
  void isThereForTheChangeOfIt(String path) {
    standing(false, true);
    go(path);
    assertThat(byPage()).contains(OFFICER);
    assertThat(PasswordDue.isMarked(request)).isFalse();
  }

  private void go(String path) {
    request = new MockHttpServletRequest("GET", path);
    request.setSession(new MockHttpSession());
  }

  private Optional<EngineUser> byPage() {
    return presence.of(OFFICER.signedIn(), request, response);
  }

  private Optional<EngineUser> byProgram(int stamp) {
    UsernamePasswordAuthenticationToken program = OFFICER.signedIn();
    program.setDetails(new SignInMark(true, stamp));
    return presence.of(program, request, response);
  }

  private void standing(boolean locked, boolean initial) {
    when(standings.of("officer")).thenReturn(new Standings.View(locked, null, initial, 1));
  }
}
