package vn.egov.access.web;

import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import vn.egov.access.SignInSettings;
import vn.egov.access.password.ChangePassword;
import vn.egov.shared.Problem;
import vn.egov.shared.ProblemTexts;
import vn.egov.shared.web.ProblemDetails;

/** Refusals of the interfaces for programs, as problem details. */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final ObjectMapper json;
  private final ProblemTexts texts;
  private final SignInSettings settings;
  private final ProblemDetails details;

  ApiRefusals(
      ObjectMapper json, ProblemTexts texts, SignInSettings settings, ProblemDetails details) {
    this.json = json;
    this.texts = texts;
    this.settings = settings;
    this.details = details;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    if (PasswordDue.isMarked(request)) {
      write(FORBIDDEN, Problem.of("access.password-due", PasswordPage.PATH), request, response);
      return;
    }
    if (reason instanceof TryLater later) {
      long minutes = ChangePassword.minutes(later.waiting());
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(later.seconds()));
      write(TOO_MANY_REQUESTS, Problem.of("access.try-later", minutes), request, response);
      return;
    }
    if (settings.basic() && !isFromBrowser(request)) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"egov\", charset=\"UTF-8\"");
    }
    write(UNAUTHORIZED, Problem.of("access.sign-in-needed"), request, response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    write(FORBIDDEN, Problem.of("access.forbidden"), request, response);
  }

  /**
   * A browser would answer the challenge with a window of its own, and send the password that it
   * got there with every request, those that other sites make it send among them.
   */
  private static boolean isFromBrowser(HttpServletRequest request) {
    String agent = request.getHeader(HttpHeaders.USER_AGENT);
    return request.getHeader("Sec-Fetch-Mode") != null
        || request.getHeader("X-Requested-With") != null
        || agent != null && agent.contains("Mozilla/");
  }

  private void write(
      HttpStatus status, Problem why, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Locale language = Language.of(request);
    ProblemDetail problem = details.of(status, language);
    problem.setDetail(texts.text(why, language));
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(response.getOutputStream(), problem);
  }
}
