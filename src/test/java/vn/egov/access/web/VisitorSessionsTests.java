package vn.egov.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class VisitorSessionsTests {

  private final VisitorSessions sessions = new VisitorSessions();
  private final MockServletContext context = new MockServletContext();
  private final MockHttpSession session = new MockHttpSession(context);

  @Test
  void areShortUntilSomebodySignsIn() {
    context.setSessionTimeout(120);
    sessions.sessionCreated(new HttpSessionEvent(session));
    assertThat(session.getMaxInactiveInterval()).isEqualTo(600);
    sessions.attributeAdded(new HttpSessionBindingEvent(session, "something"));
    assertThat(session.getMaxInactiveInterval()).isEqualTo(600);
    sessions.attributeAdded(
        new HttpSessionBindingEvent(
            session, HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY));
    assertThat(session.getMaxInactiveInterval()).isEqualTo(7200);
  }

  /** A flood of forged requests makes none. */
  @Test
  void areNotMadeForRequestsThatAreRefused() {
    var token = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "value");
    MockHttpServletRequest change = new MockHttpServletRequest(context, "POST", "/");
    MockHttpServletResponse refusal = new MockHttpServletResponse();
    new CsrfTokens().saveToken(token, change, refusal);
    assertThat(change.getSession(false)).isNull();
    assertThat(refusal.getHeaders("Set-Cookie")).isEmpty();

    MockHttpServletRequest form = new MockHttpServletRequest(context, "GET", "/sign-in");
    new CsrfTokens().saveToken(token, form, new MockHttpServletResponse());
    assertThat(form.getSession(false)).isNotNull();
  }
}
