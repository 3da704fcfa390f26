package vn.egov.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends a page's visitor to the sign-in, or to the change of an initial password, and remembers in
 * the address where they were going.
 */
class SignInEntry implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    boolean due = PasswordDue.isMarked(request);
    if (!request.getMethod().equals("GET")) {
      response.sendError(due ? HttpStatus.FORBIDDEN.value() : HttpStatus.UNAUTHORIZED.value());
      return;
    }
    String query = request.getQueryString();
    String path = request.getRequestURI() + (query == null ? "" : "?" + query);
    response.sendRedirect(
        UriComponentsBuilder.fromPath(due ? PasswordPage.PATH : SignInPage.PATH)
            .queryParam("next", "{next}")
            .build(path)
            .toString());
  }
}
