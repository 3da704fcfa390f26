package vn.egov.access.web;

import jakarta.servlet.http.HttpServletRequest;
import vn.egov.access.throttle.Origin;

/**
 * Where a name and a password came from.
 *
 * @param program whether in the header of a request, rather than by the form
 */
record SignInAttempt(Origin origin, boolean program) {

  /** Programs keep no cookies. */
  static SignInAttempt byProgram(HttpServletRequest request) {
    return new SignInAttempt(new Origin(request.getRemoteAddr(), null), true);
  }

  static SignInAttempt byPage(HttpServletRequest request, Devices devices) {
    return new SignInAttempt(new Origin(request.getRemoteAddr(), devices.of(request)), false);
  }
}
