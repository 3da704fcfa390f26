package vn.egov.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** Cookies for the page of the sign-in alone. */
final class SignInCookies {

  private SignInCookies() {}

  static ResponseCookie of(
      String name, String value, Duration lifetime, HttpServletRequest request) {
    return ResponseCookie.from(name, value)
        .path(SignInPage.PATH)
        .maxAge(lifetime)
        .httpOnly(true)
        .secure(request.getServletContext().getSessionCookieConfig().isSecure())
        .sameSite("Strict")
        .build();
  }
}
