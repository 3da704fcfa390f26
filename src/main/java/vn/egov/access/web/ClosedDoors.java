package vn.egov.access.web;

import static vn.egov.access.web.DoorFittings.paths;

import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Addresses that answer nobody, and the health of the application on its port of its own. */
@Configuration(proxyBeanMethods = false)
class ClosedDoors {

  /** Matches on the management port only. */
  @Bean
  @Order(1)
  SecurityFilterChain management(HttpSecurity http) throws Exception {
    return http.securityMatcher(EndpointRequest.toAnyEndpoint())
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .sessionManagement(AbstractHttpConfigurer::disable)
        .build();
  }

  /**
   * The page that makes whoever comes first an administrator (CVE-2026-77226), and the web
   * applications' own sign-in, a second door that knows neither our session nor our token.
   */
  @Bean
  @Order(2)
  SecurityFilterChain secondDoors(HttpSecurity http) throws Exception {
    return closed(
        http,
        HttpStatus.FORBIDDEN,
        paths(
            "/camunda/app/*/*/setup/**",
            "/camunda/api/admin/setup/**",
            "/camunda/api/admin/auth/user/*/login/**"));
  }

  @Bean
  @Order(3)
  SecurityFilterChain noManagementHere(HttpSecurity http) throws Exception {
    return closed(http, HttpStatus.NOT_FOUND, paths("/actuator/**"));
  }

  private static SecurityFilterChain closed(
      HttpSecurity http, HttpStatus status, RequestMatcher addresses) throws Exception {
    return http.securityMatcher(addresses)
        .csrf(AbstractHttpConfigurer::disable)
        // It would keep each refused address in a session made for it.
        .requestCache(RequestCacheConfigurer::disable)
        .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
        .exceptionHandling(
            handling ->
                handling
                    .authenticationEntryPoint((req, res, e) -> res.sendError(status.value()))
                    .accessDeniedHandler((req, res, e) -> res.sendError(status.value())))
        .build();
  }
}
