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

  /** A web application may lead to the page twice at once; the first of them is then never seen. */
  private static final Duration ONCE_READ = Duration.ofSeconds(5);

  private EndNotice() {}

  static void leave(SessionEnd end, HttpServletRequest request, HttpServletResponse response) {
    write(end.name(), LIFETIME, request, response);
  }

  /** Read by somebody, and then soon gone: what a script asks for may be led to that page too. */
  static Optional<SessionEnd> take(HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    String mode = request.getHeader("Sec-Fetch-Mode");
    if (cookie == null || mode != null && !mode.equals("navigate")) {
      return Optional.empty();
    }
    Optional<SessionEnd> known =
        Stream.of(SessionEnd.values())
            .filter(end -> end.name().equals(cookie.getValue()))
            .findFirst();
    known.ifPresent(end -> write(end.name(), ONCE_READ, request, response));
    return known;
  }

  private static void write(
      String value, Duration lifetime, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE, SignInCookies.of(COOKIE, value, "/", lifetime, request).toString());
  }
}
