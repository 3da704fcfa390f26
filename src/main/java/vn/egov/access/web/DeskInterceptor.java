package vn.egov.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import vn.egov.shared.web.OriginalPath;

/** Gives every page that somebody gets who has signed in what its frame needs. */
final class DeskInterceptor implements HandlerInterceptor {

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    Authentication reader = (Authentication) request.getUserPrincipal();
    if (page != null && page.hasView() && reader != null) {
      page.addObject(
          "desk",
          Desk.of(
              reader.getName(),
              reader.getAuthorities().stream()
                  .map(GrantedAuthority::getAuthority)
                  .collect(Collectors.toSet()),
              OriginalPath.of(request)));
    }
  }
}
