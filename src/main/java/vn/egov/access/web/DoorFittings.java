package vn.egov.access.web;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** What all doors have in common. */
@Component
class DoorFittings {

  private static final String FRAME =
      "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

  /** Scripts, styles and pictures are files of ours; nothing stands inside a page. */
  static final String OWN_FILES = "default-src 'self'" + FRAME;

  /** Swagger UI sets styles in its markup, and carries its icons in its style sheet. */
  static final String SWAGGER =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:" + FRAME;

  private final IdentityService identities;
  private final Presence presence;
  private final SignInJournal journal;

  DoorFittings(IdentityService identities, Presence presence, SignInJournal journal) {
    this.identities = identities;
    this.presence = presence;
    this.journal = journal;
  }

  /** Headers, and the engine's user; where one was going is kept in the address, not a session. */
  HttpSecurity fit(HttpSecurity http, String contentPolicy) throws Exception {
    return http.headers(
            headers ->
                headers
                    .contentSecurityPolicy(csp -> csp.policyDirectives(contentPolicy))
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
        .requestCache(RequestCacheConfigurer::disable)
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                    .permitAll())
        .addFilterAfter(new RefusedAccessFilter(journal), SecurityContextHolderFilter.class)
        .addFilterBefore(new CurrentUserFilter(identities, presence), AuthorizationFilter.class);
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
                    java.util.stream.Stream.<RequestMatcher>of(
                        builder.matcher(HttpMethod.GET, p), builder.matcher(HttpMethod.HEAD, p)))
            .toList());
  }
}
