package vn.egov.access.web;

import static vn.egov.access.web.DoorFittings.paths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import vn.egov.access.oidc.Provider;
import vn.egov.access.oidc.ProviderSignIn;
import vn.egov.access.oidc.WithProvider;

/** The way to the provider and back, and the way by which the provider itself comes. */
@Configuration(proxyBeanMethods = false)
@WithProvider
class OidcDoor {

  static final String START = SignInPage.PATH + "/" + Provider.ID;
  static final String BACK_CHANNEL = "/sign-out/" + Provider.ID;

  private final DoorFittings fittings;
  private final ProviderSignIn signIn;
  private final OidcOutcome outcome;
  private final Sessions sessions;

  OidcDoor(DoorFittings fittings, ProviderSignIn signIn, OidcOutcome outcome, Sessions sessions) {
    this.fittings = fittings;
    this.signIn = signIn;
    this.outcome = outcome;
    this.sessions = sessions;
  }

  @Bean
  @Order(25)
  SecurityFilterChain wayToTheProvider(HttpSecurity http) throws Exception {
    return fittings
        .fit(http)
        .securityMatcher(paths(START, Provider.CALLBACK))
        .csrf(DoorFittings::ownFormsOnly)
        .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
        .oauth2Login(this::signIn)
        .sessionManagement(session -> session.sessionAuthenticationStrategy(sessions.fromSignIn()))
        .exceptionHandling(handling -> handling.authenticationEntryPoint(new SignInEntry()))
        .build();
  }

  private void signIn(OAuth2LoginConfigurer<HttpSecurity> login) {
    OidcRequests requests = new OidcRequests(signIn.registrations());
    signIn.configure(login);
    login
        .loginPage(SignInPage.PATH)
        .authorizationEndpoint(
            start ->
                start
                    .authorizationRequestResolver(requests)
                    .authorizationRequestRepository(requests))
        .successHandler(outcome)
        .failureHandler(outcome)
        .withObjectPostProcessor(
            new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
              @Override
              public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O start) {
                start.setAuthenticationFailureHandler(outcome);
                return start;
              }
            });
  }

  /** A program of the provider's: the signed token that it sends stands by itself. */
  @Bean
  @Order(26)
  SecurityFilterChain wordOfTheProvider(HttpSecurity http) throws Exception {
    return fittings
        .fit(http)
        .securityMatcher(paths(BACK_CHANNEL))
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }
}
