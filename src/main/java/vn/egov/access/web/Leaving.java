package vn.egov.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

  /** In the address of whoever has signed out everywhere, and of who comes back from there. */
  static final String SIGNED_OUT = "signed-out";

  private static final String WAY = Leaving.class.getName();

  /** A web application may lead to the page twice at once; the first of them is then never seen. */
  private static final Duration ONCE_SHOWN = Duration.ofSeconds(5);

  private final ObjectProvider<EndSessionAddress> provider;
  private final Clock clock;

  Leaving(ObjectProvider<EndSessionAddress> provider, Clock clock) {
    this.provider = provider;
    this.clock = clock;
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
    boolean goesOn = remember(request, response);
    response.sendRedirect(SignInPage.PATH + (goesOn ? "" : "?" + SIGNED_OUT));
  }

  /** Whether there is a way to go on. */
  boolean remember(HttpServletRequest request, HttpServletResponse response) {
    if (request.getAttribute(WAY) instanceof String address && !response.isCommitted()) {
      request.getSession().setAttribute(WAY, new Way(address, null));
      return true;
    }
    return false;
  }

  /** Shown to somebody, and then soon gone; who comes back from there has been there. */
  Optional<String> take(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(WAY) instanceof Way way)) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    if (request.getParameter(SIGNED_OUT) != null || way.isOver(now)) {
      session.removeAttribute(WAY);
      return Optional.empty();
    }
    if (way.shown() == null) {
      session.setAttribute(WAY, new Way(way.address(), now));
    }
    return Optional.of(way.address());
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

  private record Way(String address, @Nullable Instant shown) implements Serializable {

    boolean isOver(Instant now) {
      return shown != null && now.isAfter(shown.plus(ONCE_SHOWN));
    }
  }
}
