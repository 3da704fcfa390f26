package vn.egov.access.web;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;

/** Tasklist, Cockpit and Admin take whoever has signed in to the whole; they ask no password. */
class WebappUser extends ContainerBasedAuthenticationFilter {

  WebappUser(EngineUsers users) {
    this.authenticationProvider = new SignedIn(users);
  }

  /** The parent would read the name of a provider's class here. */
  @Override
  public void init(FilterConfig config) {}

  private record SignedIn(EngineUsers users) implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(
        HttpServletRequest request, ProcessEngine engine) {
      return Optional.ofNullable(request.getUserPrincipal())
          .map(Principal::getName)
          .flatMap(users::find)
          .map(user -> AuthenticationResult.successful(user.id()))
          .orElseGet(AuthenticationResult::unsuccessful);
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(
        HttpServletResponse response, ProcessEngine engine) {}
  }
}
