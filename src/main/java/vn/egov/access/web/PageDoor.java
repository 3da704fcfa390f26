package vn.egov.access.web;

import static vn.egov.access.web.DoorFittings.paths;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Pages: the published results for everybody, the sign-in, and all the rest after it. */
@Configuration(proxyBeanMethods = false)
class PageDoor {

  private static final RequestMatcher DOCUMENTATION = paths("/api/docs/**", "/api/swagger-ui/**");
  private static final RequestMatcher PUBLIC =
      paths(
          "/",
          "/en",
          "/cycles/**",
          "/en/cycles/**",
          "/error",
          "/css/**",
          "/js/**",
          "/img/**",
          "/fonts/**",
          "/favicon.*",
          SignInPage.PATH);

  /** For calendar programs, which know an address that nobody can guess. */
  private static final RequestMatcher FEEDS = DoorFittings.reading("/calendar/feed/*");

  private final DoorFittings fittings;
  private final SignInChoices choices;
  private final Leaving leaving;
  private final SignInJournal journal;

  PageDoor(DoorFittings fittings, SignInChoices choices, Leaving leaving, SignInJournal journal) {
    this.fittings = fittings;
    this.choices = choices;
    this.leaving = leaving;
    this.journal = journal;
  }

  /** Swagger UI sets styles in its markup, and carries its icons in its style sheet. */
  private static void allowSwagger(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'");
  }

  /** Before the interfaces, whose addresses these begin with. */
  @Bean
  @Order(5)
  SecurityFilterChain documentation(HttpSecurity http) throws Exception {
    return fittings
        .fit(http)
        .headers(headers -> headers.addHeaderWriter(PageDoor::allowSwagger))
        .securityMatcher(DOCUMENTATION)
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(handling -> handling.authenticationEntryPoint(new SignInEntry()))
        .build();
  }

  @Bean
  @Order(30)
  SecurityFilterChain pages(
      HttpSecurity http, PageEntry entry, SignInOutcome outcome, Devices devices, Sessions sessions)
      throws Exception {
    if (choices.hasForm()) {
      http.formLogin(
          form ->
              form.loginPage(SignInPage.PATH)
                  .authenticationDetailsSource(request -> SignInAttempt.byPage(request, devices))
                  .successHandler(outcome)
                  .failureHandler(outcome));
    }
    return fittings
        .fit(http)
        .csrf(DoorFittings::ownFormsOnly)
        .authorizeHttpRequests(
            requests ->
                requests.requestMatchers(PUBLIC, FEEDS).permitAll().anyRequest().authenticated())
        .sessionManagement(session -> session.sessionAuthenticationStrategy(sessions.fromSignIn()))
        .logout(
            out ->
                out.logoutUrl("/sign-out")
                    .addLogoutHandler(leaving)
                    .addLogoutHandler(journal::signedOut)
                    .logoutSuccessHandler(leaving))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(entry).accessDeniedHandler(outcome))
        .build();
  }
}
