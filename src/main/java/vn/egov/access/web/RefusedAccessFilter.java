package vn.egov.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
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
    if (response.getStatus() == HttpStatus.FORBIDDEN.value()) {
      SignedIn.now()
          .ifPresent(
              user ->
                  journal.accessRefused(
                      user.getName(), request.getMethod(), request.getRequestURI()));
    }
  }
}
