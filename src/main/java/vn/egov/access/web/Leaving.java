package vn.egov.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.egov.access.oidc.EndSessionAddress;

/**
 * Whoever came in from the provider and signs out here goes on to sign out there. The sign-in page
 * shows them the way: a form that led to another site would be stopped by our content policy, and
 * the web applications sign out by a script.
 */
@Component
class Leaving implements LogoutHandler, LogoutSuccessHandler {

  private static final String WAY = Leaving.class.getName();

  private final ObjectProvider<EndSessionAddress> provider;

  Leaving(ObjectProvider<EndSessionAddress> provider) {
    this.provider = provider;
  }

  /** While the session is still there. */
  @Override
  public void logout(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication user) {
    Optional.ofNullable(provider.getIfAvailable())
        .flatMap(address -> signedIn(request).flatMap(address::of))
        .ifPresent(way -> request.setAttribute(WAY, way));
  }

  /** Once it has ended. */
  @Override
  public void onLogoutSuccess(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication user)
      throws IOException {
    remember(request, response);
    response.sendRedirect(SignInPage.PATH + "?signed-out");
  }

  void remember(HttpServletRequest request, HttpServletResponse response) {
    if (request.getAttribute(WAY) instanceof String way && !response.isCommitted()) {
      request.getSession().setAttribute(WAY, way);
    }
  }

  /** Once only: who comes back has been there. */
  Optional<String> take(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(WAY) instanceof String way)) {
      return Optional.empty();
    }
    session.removeAttribute(WAY);
    return Optional.of(way);
  }

  /** As the session has it: for the rest of a request everybody is the engine's user. */
  private static Optional<Authentication> signedIn(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null
            && session.getAttribute(
                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                instanceof SecurityContext context
        ? Optional.ofNullable(context.getAuthentication())
        : Optional.empty();
  }
}
