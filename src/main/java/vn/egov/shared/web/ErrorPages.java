package vn.egov.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Errors that no controller answered: a page for people, problem details for programs. */
@Controller
@RequestMapping("${server.error.path:/error}")
class ErrorPages implements ErrorController {

  private final ProblemDetails details;
  private final MessageSource messages;

  ErrorPages(ProblemDetails details, MessageSource messages) {
    this.details = details;
    this.messages = messages;
  }

  /** In both languages, the reader's first: somebody who is lost may have come from anywhere. */
  @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView page(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    keepOutOfCaches(response);
    HttpStatus status = status(request);
    Notice vietnamese = notice(kind(status), Site.VIETNAMESE);
    Notice english = notice(kind(status), Locale.ENGLISH);
    ModelAndView page = new ModelAndView("error", status);
    page.addObject(
        "notices",
        Site.isEnglish(locale) ? List.of(english, vietnamese) : List.of(vietnamese, english));
    return page;
  }

  /** What is public in general may have said otherwise before it failed. */
  private static void keepOutOfCaches(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
  }

  private static String kind(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "not-found";
      case UNAUTHORIZED, FORBIDDEN -> "forbidden";
      case TOO_MANY_REQUESTS -> "too-many";
      case PAYLOAD_TOO_LARGE, URI_TOO_LONG -> "too-large";
      default -> status.is4xxClientError() ? "unreadable" : "other";
    };
  }

  private Notice notice(String kind, Locale locale) {
    return new Notice(
        locale.getLanguage(),
        messages.getMessage("page.error." + kind + ".title", null, locale),
        messages.getMessage("page.error." + kind + ".text", null, locale),
        Site.home(locale),
        messages.getMessage("page.error.home", null, locale));
  }

  record Notice(String language, String title, String text, String home, String homeText) {}

  @RequestMapping
  ResponseEntity<ProblemDetail> details(
      HttpServletRequest request, HttpServletResponse response, Locale locale) {
    keepOutOfCaches(response);
    HttpStatus status = status(request);
    ProblemDetail problem = details.of(status, locale);
    problem.setInstance(OriginalPath.asUri(request));
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  /** Somebody who asks for the address of this page itself finds nothing. */
  private static HttpStatus status(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    if (code == null) {
      return HttpStatus.NOT_FOUND;
    }
    return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
  }
}
