package vn.egov.shared.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.shared.ProblemTexts;

/** Problem details (RFC 9457) in the reader's language, without anything of the inside. */
@Component
public class ProblemDetails {

  private static final URI REFUSED = URI.create("urn:egov:problem:refused");

  private final MessageSource messages;
  private final ProblemTexts texts;

  ProblemDetails(MessageSource messages, ProblemTexts texts) {
    this.messages = messages;
    this.texts = texts;
  }

  /** What a status means in general. */
  public ProblemDetail of(HttpStatusCode status, Locale locale) {
    ProblemDetail detail = ProblemDetail.forStatus(status);
    detail.setTitle(text(status, "title", locale));
    detail.setDetail(text(status, "detail", locale));
    return detail;
  }

  /** Every reason, in one text and one by one. */
  public ProblemDetail of(BusinessRuleViolation violation, Locale locale) {
    HttpStatus status = isUnknown(violation) ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
    ProblemDetail detail = ProblemDetail.forStatus(status);
    detail.setType(REFUSED);
    detail.setTitle(messages.getMessage("api.refused.title", null, locale));
    detail.setDetail(texts.text(violation.problems(), locale));
    detail.setProperty("errors", reasons(violation.problems(), locale));
    return detail;
  }

  private List<Reason> reasons(List<Problem> problems, Locale locale) {
    return problems.stream()
        .map(p -> new Reason(p.field(), p.code(), texts.text(p, locale)))
        .toList();
  }

  private static boolean isUnknown(BusinessRuleViolation violation) {
    return violation.problems().stream().allMatch(p -> p.code().endsWith(".unknown"));
  }

  private String text(HttpStatusCode status, String part, Locale locale) {
    String general = status.is5xxServerError() ? "500" : "400";
    String fallback = messages.getMessage("api.error." + general + "." + part, null, locale);
    String text =
        messages.getMessage("api.error." + status.value() + "." + part, null, fallback, locale);
    return text == null ? fallback : text;
  }

  /**
   * @param field what is wrong; null where the whole is
   * @param code stable name of the reason, whatever the language
   */
  record Reason(@Nullable String field, String code, String detail) {}
}
