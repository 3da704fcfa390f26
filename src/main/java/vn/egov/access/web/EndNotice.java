package vn.egov.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;

/**
 * Tells the page of the sign-in why the session before has ended. The request that finds out is
 * often one of a script, after which the browser goes to that page by itself.
 */
final class EndNotice {

  static final String COOKIE = "egov-ended";

  private static final Duration LIFETIME = Duration.ofMinutes(2);

  private EndNotice() {}

  static void leave(SessionEnd end, HttpServletRequest request, HttpServletResponse response) {
    write(end.name(), LIFETIME, request, response);
  }

  /** Read once, by somebody: what a script asks for may be led to that page too. */
  static Optional<SessionEnd> take(HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    String mode = request.getHeader("Sec-Fetch-Mode");
    if (cookie == null || mode != null && !mode.equals("navigate")) {
      return Optional.empty();
    }
    write("", Duration.ZERO, request, response);
    return Stream.of(SessionEnd.values())
        .filter(end -> end.name().equals(cookie.getValue()))
        .findFirst();
  }

  private static void write(
      String value, Duration lifetime, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE, SignInCookies.of(COOKIE, value, "/", lifetime, request).toString());
  }
}
