package vn.egov.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts on the trail that somebody tried what they may not do. Looks at the answer, whoever gave it:
 * our doors, a controller, the engine's REST API or the web applications.
 */
class RefusedAccessFilter extends OncePerRequestFilter {

  private final SignInJournal journal;

  RefusedAccessFilter(SignInJournal journal) {
    this.journal = journal;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, response);
    Authentication user = SecurityContextHolder.getContext().getAuthentication();
    if (response.getStatus() == HttpStatus.FORBIDDEN.value()
        && user != null
        && !(user instanceof AnonymousAuthenticationToken)) {
      journal.accessRefused(user.getName(), request.getMethod(), request.getRequestURI());
    }
  }
}
