package vn.egov.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a query of the engine's REST API that names no page size the largest one: the engine
 * refuses unbounded results, and would break every client that asks without thinking of pages.
 */
@Component
class PageLimitFilter extends OncePerRequestFilter {

  private static final String PAGE_SIZE = "maxResults";

  private final int limit;

  PageLimitFilter(
      @Value("${camunda.bpm.generic-properties.properties.queryMaxResultsLimit}") int limit) {
    this.limit = limit;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return !path.startsWith("/engine-rest/") && !path.startsWith("/camunda/api/engine/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String query = request.getQueryString();
    boolean bounded = query != null && query.contains(PAGE_SIZE + "=");
    chain.doFilter(bounded ? request : new Bounded(request, limit), response);
  }

  private static final class Bounded extends HttpServletRequestWrapper {

    private final String query;

    private Bounded(HttpServletRequest request, int limit) {
      super(request);
      String before = request.getQueryString();
      this.query =
          (before == null || before.isEmpty() ? "" : before + "&") + PAGE_SIZE + "=" + limit;
    }

    @Override
    public @Nullable String getQueryString() {
      return query;
    }
  }
}
