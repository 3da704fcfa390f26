package vn.egov.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.Filter;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.servlet.context.AnnotationConfigServletWebApplicationContext;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.egov.access.SignInSettings;
import vn.egov.access.TestSettings;
import vn.egov.shared.ProblemTexts;
import vn.egov.shared.web.ProblemDetails;

/** The doors of programs alone, with and without passwords in requests. */
class BasicSwitchTests {

  @EnableWebSecurity
  private static class Doors {}

  private final AuthenticationProvider passwords = mock(AuthenticationProvider.class);
  private final AnnotationConfigServletWebApplicationContext context =
      new AnnotationConfigServletWebApplicationContext();

  @AfterEach
  void close() {
    context.close();
    SecurityContextHolder.clearContext();
  }

  @Test
  void asksProgramsForAPasswordAndLooksAtIt() throws Exception {
    open(true);
    assertThat(send(null).getHeader("WWW-Authenticate")).startsWith("Basic");
    verify(passwords, never()).authenticate(any());
    MockHttpServletResponse answer = send("Basic YTpi");
    assertThat(answer.getStatus()).isEqualTo(401);
    verify(passwords).authenticate(any());
  }

  @Test
  void neitherAsksNorLooksWhereItIsSwitchedOff() throws Exception {
    open(false);
    for (String header : new String[] {null, "Basic YTpi", "basic YTpi"}) {
      MockHttpServletResponse answer = send(header);
      assertThat(answer.getStatus()).isEqualTo(401);
      assertThat(answer.getHeader("WWW-Authenticate")).isNull();
    }
    verify(passwords, never()).authenticate(any());
  }

  private void open(boolean basic) {
    when(passwords.supports(any())).thenReturn(true);
    when(passwords.authenticate(any())).thenThrow(new BadCredentialsException("wrong"));
    ProblemTexts texts = mock(ProblemTexts.class);
    when(texts.text(any(vn.egov.shared.Problem.class), any())).thenReturn("sign in");
    Presence presence = mock(Presence.class);
    SignInJournal journal = mock(SignInJournal.class);
    SignInSettings settings = TestSettings.with(Map.of("basic", basic));
    context.setServletContext(new MockServletContext());
    context.register(Doors.class, ApiDoors.class);
    context.registerBean(AuthenticationProvider.class, () -> passwords);
    context.registerBean(SignInSettings.class, () -> settings);
    context.registerBean(
        DoorFittings.class, () -> new DoorFittings(new IdentityServiceImpl(), presence, journal));
    ProblemDetails details = mock(ProblemDetails.class);
    when(details.of(any(HttpStatusCode.class), any()))
        .thenAnswer(call -> ProblemDetail.forStatus(call.<HttpStatusCode>getArgument(0)));
    context.registerBean(ProblemDetails.class, () -> details);
    context.registerBean(ObjectMapper.class, () -> new ObjectMapper());
    context.registerBean(EngineDoors.class);
    context.registerBean(
        ApiRefusals.class, () -> new ApiRefusals(new ObjectMapper(), texts, settings, details));
    context.refresh();
  }

  private MockHttpServletResponse send(String authorization) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/engine-rest/task");
    request.setServletPath("/engine-rest/task");
    for (String header : authorization == null ? List.<String>of() : List.of(authorization)) {
      request.addHeader("Authorization", header);
    }
    MockHttpServletResponse response = new MockHttpServletResponse();
    context
        .getBean("springSecurityFilterChain", Filter.class)
        .doFilter(request, response, new MockFilterChain());
    return response;
  }
}
