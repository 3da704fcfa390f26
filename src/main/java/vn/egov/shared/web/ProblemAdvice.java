package vn.egov.shared.web;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import vn.egov.shared.BusinessRuleViolation;

/**
 * The one place where what goes wrong under {@code /api} becomes problem details; on all other
 * addresses the container shows an error page.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final String RETRY_SECONDS = "5";

  private final ProblemDetails details;

  ProblemAdvice(ProblemDetails details) {
    this.details = details;
  }

  @ExceptionHandler(BusinessRuleViolation.class)
  @Nullable ResponseEntity<Object> refused(BusinessRuleViolation violation, WebRequest request)
      throws IOException {
    ProblemDetail detail = details.of(violation, LocaleContextHolder.getLocale());
    return reply(detail, new HttpHeaders(), request);
  }

  /** Also of somebody who waited for another too long. */
  @ExceptionHandler({ConcurrencyFailureException.class, DataIntegrityViolationException.class})
  @Nullable ResponseEntity<Object> overtaken(Exception exception, WebRequest request)
      throws IOException {
    LOG.info("a request was overtaken by another: {}", exception.getClass().getSimpleName());
    return reply(HttpStatus.CONFLICT, new HttpHeaders(), request);
  }

  @ExceptionHandler({
    DataAccessResourceFailureException.class,
    CannotCreateTransactionException.class
  })
  @Nullable ResponseEntity<Object> unavailable(Exception exception, WebRequest request)
      throws IOException {
    LOG.error("the database does not answer", exception);
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    return reply(HttpStatus.SERVICE_UNAVAILABLE, headers, request);
  }

  /** Spring Security answers these: only it knows whether signing in would help. */
  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void leaveToSecurity(RuntimeException exception) {
    throw exception;
  }

  @ExceptionHandler(Exception.class)
  @Nullable ResponseEntity<Object> fault(Exception exception, WebRequest request)
      throws IOException {
    // On slow lines people leave before everything has come: no fault, and nobody to answer.
    if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
      LOG.debug("the client has gone", exception);
      return null;
    }
    LOG.error("a request failed", exception);
    return reply(HttpStatus.INTERNAL_SERVER_ERROR, new HttpHeaders(), request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception exception,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (status.is5xxServerError()) {
      LOG.error("a request failed", exception);
    }
    try {
      return reply(status, headers, request);
    } catch (IOException e) {
      LOG.debug("the client has gone", e);
      return null;
    }
  }

  private @Nullable ResponseEntity<Object> reply(
      HttpStatusCode status, HttpHeaders headers, WebRequest request) throws IOException {
    return reply(details.of(status, LocaleContextHolder.getLocale()), headers, request);
  }

  private static @Nullable ResponseEntity<Object> reply(
      ProblemDetail detail, HttpHeaders headers, WebRequest webRequest) throws IOException {
    ServletWebRequest request = (ServletWebRequest) webRequest;
    if (!OriginalPath.isUnder(OriginalPath.of(request.getRequest()), "/api")) {
      Objects.requireNonNull(request.getResponse()).sendError(detail.getStatus());
      return null;
    }
    return ResponseEntity.status(detail.getStatus())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(detail);
  }
}
