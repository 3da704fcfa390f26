package vn.egov.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Set;
import java.util.TreeSet;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * What filters answer before any servlet is asked. Nothing tells of that but their code: whoever
 * adds a filter adds here what it answers, and its name to those that were looked at.
 */
@TestComponent
class FilterEndpoints {

  private static final Set<Endpoint> ANSWERED =
      Set.of(
          // UsernamePasswordAuthenticationFilter, LogoutFilter
          new Endpoint("POST", "/sign-in"),
          new Endpoint("POST", "/sign-out"),
          // The engine's filter that serves the pages of the web applications
          new Endpoint("GET", "/camunda"),
          new Endpoint("GET", "/camunda/"),
          new Endpoint("GET", "/camunda/app/tasklist/default/"),
          new Endpoint("GET", "/camunda/app/cockpit/default/"),
          new Endpoint("GET", "/camunda/app/admin/default/"),
          new Endpoint("GET", "/camunda/app/welcome/default/"),
          new Endpoint("GET", "/camunda/app/admin/default/setup/"),
          // Closed
          new Endpoint("GET", "/actuator"),
          new Endpoint("GET", "/actuator/health"),
          // Addresses that nothing is behind
          new Endpoint("GET", "/engine-rest/application.wadl"),
          new Endpoint("GET", "/engine-rest"),
          new Endpoint("GET", "/camunda/api/cockpit/application.wadl"),
          new Endpoint("GET", "/no-such-page"),
          new Endpoint("GET", "/api/no-such-thing"));

  private static final Set<String> LOOKED_AT =
      Set.of(
          // of servlets
          "AppendTrailingSlashFilter",
          "Authentication Filter",
          "CacheControlFilter",
          "CsrfPreventionFilter",
          "EmptyBodyFilter",
          "Engines Filter",
          "HttpHeaderSecurity",
          "Security Filter",
          "SessionCookieFilter",
          "Tomcat WebSocket (JSR356) Filter",
          "bodies",
          "engineErrors",
          "floods",
          "rates",
          "characterEncodingFilter",
          "formContentFilter",
          "languageFilter",
          "ownNonce",
          "pageLimitFilter",
          "plainPathFilter",
          "publicPageTags",
          "requestContextFilter",
          "resourceUrlEncodingFilter",
          "springSecurityFilterChain",
          "webMvcObservationFilter",
          "webappUser",
          // of Spring Security
          "AnonymousAuthenticationFilter",
          "AuthorizationFilter",
          "BasicAuthenticationFilter",
          "CsrfFilter",
          "CurrentUserFilter",
          "DisableEncodeUrlFilter",
          "ExceptionTranslationFilter",
          "HeaderWriterFilter",
          "LogoutFilter",
          "RefusedAccessFilter",
          "RequestCacheAwareFilter",
          "SecurityContextHolderAwareRequestFilter",
          "SecurityContextHolderFilter",
          "SessionManagementFilter",
          "UsernamePasswordAuthenticationFilter",
          "WebAsyncManagerIntegrationFilter",
          "WebappSignOut");

  private final ServletContext context;
  private final FilterChainProxy chains;

  FilterEndpoints(ServletContext context, FilterChainProxy chains) {
    this.context = context;
    this.chains = chains;
  }

  Set<Endpoint> all() {
    assertThat(context.getServletRegistrations().values())
        .extracting(ServletRegistration::getClassName)
        .as("servlets whose endpoints are counted")
        .containsOnly(DispatcherServlet.class.getName(), ServletContainer.class.getName());
    Set<String> filters = new TreeSet<>(context.getFilterRegistrations().keySet());
    chains.getFilterChains().stream()
        .flatMap(chain -> chain.getFilters().stream())
        .forEach(filter -> filters.add(filter.getClass().getSimpleName()));
    assertThat(LOOKED_AT)
        .as("filters that were looked at for what they answer")
        .containsAll(filters);
    return ANSWERED;
  }
}
