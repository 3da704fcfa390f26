package vn.egov.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.filter.OrderedFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses addresses that two readers may read in two ways ({@code //}, {@code ;}, {@code ..},
 * encoded slashes, letters or digits), and methods that nothing here has, before the first of them
 * does. Spring Security has much the same wall, behind a filter of Spring's that fails at such a
 * path.
 */
@Component
class PlainPathFilter extends OncePerRequestFilter implements OrderedFilter {

  private static final Pattern ENCODED_LETTER =
      Pattern.compile("%(3[0-9]|[46][1-9A-Fa-f]|[57][0-9Aa])");

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private final StrictHttpFirewall wall = new StrictHttpFirewall();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!METHODS.contains(request.getMethod())) {
      response.setHeader(HttpHeaders.ALLOW, String.join(", ", METHODS));
      response.setStatus(HttpStatus.METHOD_NOT_ALLOWED.value());
    } else if (isPlain(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpStatus.BAD_REQUEST.value());
    }
  }

  private boolean isPlain(HttpServletRequest request) {
    if (ENCODED_LETTER.matcher(request.getRequestURI()).find()) {
      return false;
    }
    try {
      wall.getFirewalledRequest(request);
      return true;
    } catch (RequestRejectedException e) {
      return false;
    }
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE + 10;
  }
}
