package vn.egov.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends a page's visitor to the sign-in, and remembers in the address where they were going. */
class SignInEntry implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    if (!request.getMethod().equals("GET")) {
      response.sendError(HttpStatus.UNAUTHORIZED.value());
      return;
    }
    String query = request.getQueryString();
    String path = request.getRequestURI() + (query == null ? "" : "?" + query);
    response.sendRedirect(SignInPage.address().queryParam("next", "{next}").build(path).toString());
  }
}
