package vn.egov.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.filter.OrderedFilter;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets the reader's language for every request, those of the engine's REST API among them, which no
 * controller of Spring's sees: refusals of our processes are put into words there too.
 */
@Component
class LanguageFilter extends OncePerRequestFilter implements OrderedFilter {

  /** After Spring's RequestContextFilter, which sets the browser's first choice. */
  private static final int ORDER = 0;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    LocaleContextHolder.setLocale(Language.of(request));
    try {
      chain.doFilter(request, response);
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }

  @Override
  public int getOrder() {
    return ORDER;
  }
}
