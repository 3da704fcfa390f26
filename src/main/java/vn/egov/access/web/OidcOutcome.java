package vn.egov.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import vn.egov.access.oidc.PersonRefused;
import vn.egov.access.oidc.Provider;
import vn.egov.access.oidc.ProviderUnavailable;
import vn.egov.access.oidc.WithProvider;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;

/**
 * What follows the way to the provider: on to where one was going, or back to the sign-in page with
 * no more than a person needs to know; the rest is on the trail.
 */
@Component
@WithProvider
class OidcOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

  private static final int LENGTH = 300;

  private final AuditTrail trail;

  OidcOutcome(AuditTrail trail) {
    this.trail = trail;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication user)
      throws IOException {
    SignInOutcome.goOn(request, response, OidcRequests.next(request));
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    // Anybody can make up answers to nothing; the trail is not theirs to fill.
    if (OidcRequests.isAnswer(request) && !(reason instanceof PersonRefused)) {
      record(reason);
    }
    response.sendRedirect(
        SignInPage.address()
            .queryParam(word(reason))
            .queryParam("lang", OidcRequests.language(request))
            .queryParam("next", "{next}")
            .build(OidcRequests.next(request))
            .toString());
  }

  private void record(AuthenticationException reason) {
    String text =
        reason instanceof OAuth2AuthenticationException oauth
            ? oauth.getError().toString()
            : reason.toString();
    trail.record(
        AuditEvent.of(AuditAction.SIGN_IN_REFUSED)
            .with("method", Provider.ID)
            .with("reason", text.length() <= LENGTH ? text : text.substring(0, LENGTH)));
  }

  /** Which of its notices the sign-in page shows. */
  private static String word(AuthenticationException reason) {
    if (reason instanceof PersonRefused person) {
      return switch (person.refusal()) {
        case NO_ROLE -> "no-role";
        case LOCKED -> "locked";
        case NAME, TAKEN -> "not-yours";
      };
    }
    return causes(reason).anyMatch(OidcOutcome::isOfTheMoment) ? "unavailable" : "refused";
  }

  private static boolean isOfTheMoment(Throwable cause) {
    return cause instanceof ProviderUnavailable
        || cause instanceof ResourceAccessException
        || cause instanceof HttpServerErrorException
        || cause instanceof InternalAuthenticationServiceException;
  }

  private static Stream<Throwable> causes(Throwable reason) {
    return Stream.iterate(reason, cause -> cause != null, Throwable::getCause);
  }
}
