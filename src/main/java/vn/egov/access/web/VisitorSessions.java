package vn.egov.access.web;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Gives a session a short life until somebody has signed in with it. The form of the sign-in makes
 * one for whoever asks: kept for hours, they would fill the memory.
 */
@Component
class VisitorSessions implements HttpSessionListener, HttpSessionAttributeListener {

  static final Duration BEFORE_SIGN_IN = Duration.ofMinutes(10);

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    event.getSession().setMaxInactiveInterval((int) BEFORE_SIGN_IN.toSeconds());
  }

  @Override
  public void attributeAdded(HttpSessionBindingEvent event) {
    if (event.getName().equals(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)) {
      HttpSession session = event.getSession();
      session.setMaxInactiveInterval(session.getServletContext().getSessionTimeout() * 60);
    }
  }
}
