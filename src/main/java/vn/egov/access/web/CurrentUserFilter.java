package vn.egov.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
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
  private final Presence presence;

  CurrentUserFilter(IdentityService identities, Presence presence) {
    this.identities = identities;
    this.presence = presence;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Authentication> signedIn = SignedIn.now();
    Optional<EngineUser> user = signedIn.flatMap(who -> presence.of(who, request, response));
    signedIn.ifPresent(
        who ->
            become(
                user.<Authentication>map(EngineUser::signedIn)
                    .orElseGet(CurrentUserFilter::nobody)));
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

  private static Authentication nobody() {
    return new AnonymousAuthenticationToken(
        NOBODY, NOBODY, AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
  }

  private static void become(Authentication authentication) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication);
    SecurityContextHolder.setContext(context);
  }
}
