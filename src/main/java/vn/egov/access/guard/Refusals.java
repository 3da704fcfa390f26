package vn.egov.access.guard;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.egov.shared.Problem;
import vn.egov.shared.ProblemTexts;

/** The engine's exceptions with our words, which its REST API turns into 400 and 403. */
record Refusals(ProblemTexts texts) {

  BadUserRequestException expression() {
    return new BadUserRequestException(text("access.expression"));
  }

  AuthorizationException action() {
    return new AuthorizationException(text("access.engine-action"));
  }

  AuthorizationException claim() {
    return new AuthorizationException(text("access.claim"));
  }

  private String text(String code) {
    return texts.text(Problem.of(code), LocaleContextHolder.getLocale());
  }
}
