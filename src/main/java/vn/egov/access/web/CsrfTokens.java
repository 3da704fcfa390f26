package vn.egov.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * The token against forged requests: kept in the session, and shown to scripts of our own pages in
 * a cookie, which they send back as header {@code X-CSRF-TOKEN}. The cookie alone proves nothing.
 */
class CsrfTokens implements CsrfTokenRepository {

  /** Not the name that Camunda's web applications use for theirs. */
  static final String COOKIE = "EGOV-CSRF-TOKEN";

  private final HttpSessionCsrfTokenRepository session = new HttpSessionCsrfTokenRepository();

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return session.generateToken(request);
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return session.loadToken(request);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    if (token != null && isRefused(request)) {
      return;
    }
    session.saveToken(token, request, response);
    ResponseCookie cookie =
        ResponseCookie.from(COOKIE, token == null ? "" : token.getToken())
            .path("/")
            .maxAge(token == null ? Duration.ZERO : Duration.ofSeconds(-1))
            .secure(request.getServletContext().getSessionCookieConfig().isSecure())
            .sameSite("Strict")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  /** A change without a session brings no token that could be right: no reason to make one. */
  private static boolean isRefused(HttpServletRequest request) {
    return request.getSession(false) == null && !request.getMethod().equals(HttpMethod.GET.name());
  }
}
