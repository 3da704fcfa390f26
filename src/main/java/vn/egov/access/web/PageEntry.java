package vn.egov.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Asks whoever wants a page of ours to sign in, and tells everybody else that there is no such
 * page. Which pages there are is no secret; which units, cases or accounts there are is: all
 * addresses of one page get the same answer here, whatever stands in the place of a code.
 */
@Component
class PageEntry implements AuthenticationEntryPoint {

  /** Asked for late: it needs the controllers, and those all the rest. */
  private final ObjectProvider<RequestMappingHandlerMapping> pages;

  private final SignInEntry signIn = new SignInEntry();

  PageEntry(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> pages) {
    this.pages = pages;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    if (isPage(request.getRequestURI())) {
      signIn.commence(request, response, reason);
    } else {
      response.sendError(HttpStatus.NOT_FOUND.value());
    }
  }

  private boolean isPage(String path) {
    PathContainer parsed = PathContainer.parsePath(path);
    return pages.getObject().getHandlerMethods().keySet().stream()
        .flatMap(PageEntry::patterns)
        .anyMatch(pattern -> pattern.matches(parsed));
  }

  private static Stream<PathPattern> patterns(RequestMappingInfo page) {
    @Nullable PathPatternsRequestCondition condition = page.getPathPatternsCondition();
    return condition == null ? Stream.of() : condition.getPatterns().stream();
  }
}
