package vn.egov.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signing out in Tasklist, Cockpit or Admin signs out of the whole. */
class WebappSignOut extends OncePerRequestFilter {

  private static final RequestMatcher SIGN_OUT =
      PathPatternRequestMatcher.withDefaults()
          .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout");

  private final SecurityContextLogoutHandler session = new SecurityContextLogoutHandler();
  private final Leaving leaving;
  private final SignInJournal journal;

  WebappSignOut(Leaving leaving, SignInJournal journal) {
    this.leaving = leaving;
    this.journal = journal;
  }

  /** After the web applications' own filters have seen that the request is not forged. */
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    // Before the answer has been sent, though only then it is known to be signing out.
    EndNotice.leave(SessionEnd.SIGNED_OUT, request, response);
    chain.doFilter(request, response);
    Authentication user = SecurityContextHolder.getContext().getAuthentication();
    if (response.getStatus() == HttpStatus.OK.value() && user != null) {
      leaving.logout(request, response, user);
      session.logout(request, response, user);
      leaving.remember(request, response);
      journal.signedOut(user.getName());
    }
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !SIGN_OUT.matches(request);
  }
}
