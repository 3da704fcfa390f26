package vn.egov.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What we ask the provider for, and keep in the session until the answer: with it goes where the
 * person was going and in which language, which the answer does not say.
 */
class OidcRequests
    implements OAuth2AuthorizationRequestResolver,
        AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  private static final String NEXT = "next";
  private static final String LANGUAGE = "lang";

  private final OAuth2AuthorizationRequestResolver requests;
  private final HttpSessionOAuth2AuthorizationRequestRepository session =
      new HttpSessionOAuth2AuthorizationRequestRepository();

  OidcRequests(ClientRegistrationRepository provider) {
    this.requests = new DefaultOAuth2AuthorizationRequestResolver(provider, SignInPage.PATH);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    return more(requests.resolve(request), request);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(
      HttpServletRequest request, String registrationId) {
    return more(requests.resolve(request, registrationId), request);
  }

  /** {@code again}: even who is signed in at the provider is asked who they are. */
  private static @Nullable OAuth2AuthorizationRequest more(
      @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request) {
    if (asked == null) {
      return null;
    }
    String language = Language.of(request).getLanguage();
    return OAuth2AuthorizationRequest.from(asked)
        .attributes(kept -> kept.put(NEXT, OwnPath.orHome(request.getParameter(NEXT))))
        .attributes(kept -> kept.put(LANGUAGE, language))
        .additionalParameters(sent -> sent.put("ui_locales", language))
        .additionalParameters(
            sent -> {
              if (request.getParameter("again") != null) {
                sent.put("prompt", "login");
              }
            })
        .build();
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    return session.loadAuthorizationRequest(request);
  }

  @Override
  public void saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest asked,
      HttpServletRequest request,
      HttpServletResponse response) {
    session.saveAuthorizationRequest(asked, request, response);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    OAuth2AuthorizationRequest asked = session.removeAuthorizationRequest(request, response);
    if (asked != null) {
      request.setAttribute(OidcRequests.class.getName(), asked);
    }
    return asked;
  }

  /** Whether this request is the answer to a question of ours, of the same session. */
  static boolean isAnswer(HttpServletRequest request) {
    return question(request) != null;
  }

  /** Where the person was going, whether this is the question or the answer. */
  static String next(HttpServletRequest request) {
    OAuth2AuthorizationRequest asked = question(request);
    return OwnPath.orHome(
        asked == null ? request.getParameter(NEXT) : asked.<String>getAttribute(NEXT));
  }

  static String language(HttpServletRequest request) {
    OAuth2AuthorizationRequest asked = question(request);
    String kept = asked == null ? null : asked.getAttribute(LANGUAGE);
    return kept == null ? Language.of(request).getLanguage() : kept;
  }

  private static @Nullable OAuth2AuthorizationRequest question(HttpServletRequest request) {
    return (OAuth2AuthorizationRequest) request.getAttribute(OidcRequests.class.getName());
  }
}
