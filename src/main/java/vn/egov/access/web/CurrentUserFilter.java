package vn.egov.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine for whom it works during this request, and nobody's name before the thread goes
 * on to something else. The engine checks no rights while it knows no user, so that a visitor who
 * has not signed in gets one too, with an id that no account can have.
 *
 * <p>Groups are asked anew each time: who leaves a group, or is removed, loses its rights at once.
 */
class CurrentUserFilter extends OncePerRequestFilter {

  static final String NOBODY = "(nobody)";

  private final IdentityService identities;
  private final EngineUsers users;

  CurrentUserFilter(IdentityService identities, EngineUsers users) {
    this.identities = identities;
    this.users = users;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<EngineUser> user = current(SecurityContextHolder.getContext().getAuthentication());
    if (user.isEmpty()) {
      forget(request);
    }
    user.map(EngineUser::signedIn).ifPresent(CurrentUserFilter::become);
    identities.setAuthentication(
        user.map(EngineUser::id).orElse(NOBODY),
        user.map(EngineUser::groups).orElse(List.of()),
        List.of());
    try {
      chain.doFilter(request, response);
    } finally {
      identities.clearAuthentication();
    }
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  private Optional<EngineUser> current(@Nullable Authentication authentication) {
    return authentication == null || authentication instanceof AnonymousAuthenticationToken
        ? Optional.empty()
        : users.find(authentication.getName());
  }

  /** The session of somebody whose account is gone, if there is one. */
  private static void forget(HttpServletRequest request) {
    Authentication before = SecurityContextHolder.getContext().getAuthentication();
    if (before == null || before instanceof AnonymousAuthenticationToken) {
      return;
    }
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    become(
        new AnonymousAuthenticationToken(
            NOBODY, NOBODY, AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
  }

  private static void become(Authentication authentication) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication);
    SecurityContextHolder.setContext(context);
  }
}
