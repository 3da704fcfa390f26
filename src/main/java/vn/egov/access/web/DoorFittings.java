package vn.egov.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.HstsConfig;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** What all doors have in common. */
@Component
class DoorFittings {

  private static final RequestMatcher OF_THE_ENGINE = paths("/engine-rest/**", "/camunda/**");

  /** Of the web applications; they are the same for everybody. */
  private static final Pattern PROGRAM_FILE =
      Pattern.compile("^/camunda/(app|lib)/.+\\.(js|css|json|svg|png|ico|woff2?|ttf)$");

  private final IdentityService identities;
  private final Presence presence;
  private final SignInJournal journal;

  DoorFittings(IdentityService identities, Presence presence, SignInJournal journal) {
    this.identities = identities;
    this.presence = presence;
    this.journal = journal;
  }

  /** Headers, and the engine's user; where one was going is kept in the address, not a session. */
  HttpSecurity fit(HttpSecurity http) throws Exception {
    return http.headers(
            headers ->
                headers
                    // SafeHeaders has said the others.
                    .httpStrictTransportSecurity(HstsConfig::disable)
                    .addHeaderWriter(DoorFittings::keepPrivate))
        .requestCache(RequestCacheConfigurer::disable)
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                    .permitAll())
        .addFilterAfter(new RefusedAccessFilter(journal), SecurityContextHolderFilter.class)
        .addFilterBefore(new CurrentUserFilter(identities, presence), AuthorizationFilter.class);
  }

  /** What changes something comes from a page of ours, which knows the token of its session. */
  static void ownFormsOnly(CsrfConfigurer<HttpSecurity> csrf) {
    csrf.csrfTokenRepository(new CsrfTokens())
        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler());
  }

  /** What the engine answers is for one person; it says nothing of that, or not enough. */
  private static void keepPrivate(HttpServletRequest request, HttpServletResponse response) {
    if (OF_THE_ENGINE.matches(request) && !PROGRAM_FILE.matcher(request.getRequestURI()).find()) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }

  /** By path alone, whichever servlet answers: there are Spring's, Jersey's and Camunda's. */
  static RequestMatcher paths(String... patterns) {
    var builder = PathPatternRequestMatcher.withDefaults();
    return new OrRequestMatcher(
        Arrays.stream(patterns).<RequestMatcher>map(builder::matcher).toList());
  }

  static RequestMatcher reading(String... patterns) {
    var builder = PathPatternRequestMatcher.withDefaults();
    return new OrRequestMatcher(
        Arrays.stream(patterns)
            .flatMap(
                p ->
                    Stream.<RequestMatcher>of(
                        builder.matcher(HttpMethod.GET, p), builder.matcher(HttpMethod.HEAD, p)))
            .toList());
  }
}
