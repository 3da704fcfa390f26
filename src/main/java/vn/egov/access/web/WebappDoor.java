package vn.egov.access.web;

import static vn.egov.access.web.DoorFittings.paths;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Tasklist, Cockpit and Admin. They bring their own token against forged requests, their own
 * content policy and their own rules of caching; who somebody is they learn from us.
 */
@Configuration(proxyBeanMethods = false)
class WebappDoor {

  @Bean
  @Order(20)
  SecurityFilterChain webapps(
      HttpSecurity http,
      DoorFittings fittings,
      EngineDoors engine,
      ApiRefusals refusals,
      Leaving leaving,
      SignInJournal journal)
      throws Exception {
    return fittings
        .fit(http)
        .securityMatcher(paths("/camunda/**"))
        .csrf(AbstractHttpConfigurer::disable)
        .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
        .authorizeHttpRequests(
            requests ->
                requests.requestMatchers(engine.closed()).denyAll().anyRequest().authenticated())
        .exceptionHandling(
            handling ->
                handling
                    .defaultAuthenticationEntryPointFor(
                        new WebappEntry(refusals), paths("/camunda/api/**"))
                    .defaultAuthenticationEntryPointFor(new SignInEntry(), paths("/**"))
                    .defaultAccessDeniedHandlerFor(refusals, paths("/camunda/api/**")))
        .addFilterAfter(new WebappSignOut(leaving, journal), AuthorizationFilter.class)
        .build();
  }

  @Bean
  FilterRegistrationBean<WebappUser> webappUser(EngineUsers users) {
    return beforeTheirs(new WebappUser(users));
  }

  @Bean
  FilterRegistrationBean<OwnNonceFilter> ownNonce() {
    return beforeTheirs(new OwnNonceFilter());
  }

  /** After Spring Security, before the web applications' own filters, which come last. */
  private static <T extends Filter> FilterRegistrationBean<T> beforeTheirs(T filter) {
    FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
    registration.setOrder(10);
    return registration;
  }
}
