package vn.egov.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page what its frame needs. */
final class SiteInterceptor implements HandlerInterceptor {

  private final LocaleResolver languages;

  SiteInterceptor(LocaleResolver languages) {
    this.languages = languages;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page != null && page.hasView()) {
      page.addObject("site", Site.of(request, languages.resolveLocale(request)));
    }
  }
}
