package vn.egov.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Tells the scripts of the web applications that nobody is signed in; they show no details. */
class WebappEntry implements AuthenticationEntryPoint {

  private final ApiRefusals refusals;

  WebappEntry(ApiRefusals refusals) {
    this.refusals = refusals;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    if (PasswordDue.isMarked(request)) {
      refusals.commence(request, response, reason);
      return;
    }
    response.setStatus(HttpStatus.UNAUTHORIZED.value());
  }
}
