package vn.egov.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import vn.egov.access.password.ChangePassword;

/** What follows the form: on to where one was going, or back to the form, in the same language. */
@Component
class SignInOutcome
    implements AuthenticationSuccessHandler, AuthenticationFailureHandler, AccessDeniedHandler {

  private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();
  private final Devices devices;
  private final SignInJournal journal;

  SignInOutcome(Devices devices, SignInJournal journal) {
    this.devices = devices;
    this.journal = journal;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication user)
      throws IOException {
    devices.remember(request, response);
    journal.signedIn(user.getName());
    goOn(request, response, request.getParameter("next"));
  }

  static void goOn(HttpServletRequest request, HttpServletResponse response, @Nullable String next)
      throws IOException {
    // Asking for the new session's token also writes its cookie, which scripts of ours read.
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      token.getToken();
    }
    response.sendRedirect(OwnPath.orHome(next));
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException, ServletException {
    if (reason instanceof TryLater later) {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(later.seconds()));
      request.setAttribute(SignInPage.WAIT, ChangePassword.minutes(later.waiting()));
      request.getRequestDispatcher(SignInPage.LATER).forward(request, response);
    } else {
      backToForm("failed", request, response);
    }
  }

  /** A form that lay open until its session had expired; or a forged one, which gets no further. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException, ServletException {
    if (reason instanceof CsrfException && request.getRequestURI().equals(SignInPage.PATH)) {
      backToForm("expired", request, response);
    } else {
      otherwise.handle(request, response, reason);
    }
  }

  private static void backToForm(
      String why, HttpServletRequest request, HttpServletResponse response) throws IOException {
    String next = OwnPath.orHome(request.getParameter("next"));
    response.sendRedirect(
        SignInPage.address()
            .queryParam(why)
            .queryParam("lang", Language.of(request).getLanguage())
            .queryParam("next", "{next}")
            .build(next)
            .toString());
  }
}
