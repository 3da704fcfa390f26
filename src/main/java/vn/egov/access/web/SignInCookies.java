package vn.egov.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** Cookies of the sign-in, which no script reads and no other site makes a browser send. */
final class SignInCookies {

  private SignInCookies() {}

  static ResponseCookie of(
      String name, String value, String path, Duration lifetime, HttpServletRequest request) {
    return ResponseCookie.from(name, value)
        .path(path)
        .maxAge(lifetime)
        .httpOnly(true)
        .secure(request.getServletContext().getSessionCookieConfig().isSecure())
        .sameSite("Strict")
        .build();
  }
}
