package vn.egov.access.web;

import static vn.egov.access.web.DoorFittings.paths;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Marks the request of somebody who must change an initial password first. They are nobody to every
 * address but these, so that no door can be forgotten; the doors then tell them why.
 */
final class PasswordDue {

  private static final String MARK = PasswordDue.class.getName();
  private static final RequestMatcher OPEN =
      paths(
          PasswordPage.PATH,
          SessionPage.PATH,
          "/sign-out",
          "/camunda/api/admin/auth/user/*/logout");

  private PasswordDue() {}

  static boolean isOpenTo(HttpServletRequest request) {
    return OPEN.matches(request);
  }

  static void mark(HttpServletRequest request) {
    request.setAttribute(MARK, true);
  }

  static boolean isMarked(HttpServletRequest request) {
    return request.getAttribute(MARK) != null;
  }
}
