package vn.egov.assessment.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.egov.scoring.InvalidAnswers;
import vn.egov.shared.ProblemTexts;
import vn.egov.shared.web.ProblemDetails;

/** Names the criterion and the error of each refused answer, for clients that mark the field. */
@RestControllerAdvice(assignableTypes = ScorecardApi.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class InvalidAnswersAdvice {

  private final ProblemDetails details;
  private final ProblemTexts texts;

  InvalidAnswersAdvice(ProblemDetails details, ProblemTexts texts) {
    this.details = details;
    this.texts = texts;
  }

  @ExceptionHandler(InvalidAnswers.class)
  ProblemDetail invalid(InvalidAnswers invalid) {
    Locale locale = LocaleContextHolder.getLocale();
    ProblemDetail detail = details.of(invalid, locale);
    List<RefusedAnswer> errors =
        invalid.answerProblems().stream()
            .map(
                p ->
                    new RefusedAnswer(
                        p.criterion(), p.error().name(), texts.text(p.problem(), locale)))
            .toList();
    detail.setProperty("errors", errors);
    return detail;
  }

  /**
   * @param code name of the error, whatever the language
   */
  record RefusedAnswer(String criterion, String code, String detail) {}
}
