package vn.egov.access.web;

import static vn.egov.access.web.DoorFittings.paths;
import static vn.egov.access.web.DoorFittings.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.egov.access.SignInSettings;
import vn.egov.shared.web.ProblemDetails;

/**
 * The interfaces for programs. A request with a password of its own stands by itself: it neither
 * makes nor sees a session. Any other is one of our pages', has the session, and for a change also
 * the token that a page of another site cannot know.
 */
@Configuration(proxyBeanMethods = false)
class ApiDoors {

  private static final RequestMatcher INTERFACES = paths("/engine-rest/**", "/api/**");
  private static final RequestMatcher PUBLISHED =
      reading("/api/cycles", "/api/cycles/*", "/api/cycles/*/results", "/api/cycles/*/summary");
  private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

  private final DoorFittings fittings;
  private final ApiRefusals refusals;
  private final EngineDoors engine;
  private final SignInSettings settings;

  ApiDoors(
      DoorFittings fittings, ApiRefusals refusals, EngineDoors engine, SignInSettings settings) {
    this.fittings = fittings;
    this.refusals = refusals;
    this.engine = engine;
    this.settings = settings;
  }

  @Bean
  @Order(10)
  SecurityFilterChain programs(HttpSecurity http) throws Exception {
    return common(http)
        .securityMatcher(new AndRequestMatcher(INTERFACES, this::hasPassword))
        .httpBasic(
            basic ->
                basic
                    .authenticationEntryPoint(refusals)
                    .authenticationDetailsSource(SignInAttempt::byProgram))
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(ApiDoors::isSentByAnotherSite, engine.closed())
                    .denyAll()
                    .requestMatchers(PUBLISHED)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .build();
  }

  @Bean
  @Order(11)
  SecurityFilterChain ownPages(HttpSecurity http) throws Exception {
    return common(http)
        .securityMatcher(INTERFACES)
        .csrf(DoorFittings::ownFormsOnly)
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(engine.closed())
                    .denyAll()
                    .requestMatchers(PUBLISHED)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .build();
  }

  /** Around the engine's interfaces, after the language is known. */
  @Bean
  FilterRegistrationBean<EngineErrorFilter> engineErrors(
      ObjectMapper json, ProblemDetails details) {
    FilterRegistrationBean<EngineErrorFilter> filter =
        new FilterRegistrationBean<>(new EngineErrorFilter(json, details));
    filter.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
    filter.setOrder(5);
    return filter;
  }

  private HttpSecurity common(HttpSecurity http) throws Exception {
    return fittings
        .fit(http)
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
  }

  /** Where such passwords are switched off they are not even looked at. */
  private boolean hasPassword(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return settings.basic() && header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
  }

  /** A browser that once learnt the password sends it whoever makes it ask. */
  private static boolean isSentByAnotherSite(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return site != null && ELSEWHERE.contains(site);
  }
}
