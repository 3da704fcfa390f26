package vn.egov.shared.web;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.egov.shared.ProblemTexts;
import vn.egov.shared.TestProblemTexts;

/** Problem details with the application's own words. */
public final class TestProblemDetails {

  private TestProblemDetails() {}

  public static ProblemDetails create() {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean("messageSource", MessageSource.class, TestProblemTexts::messages);
    context.register(ProblemTexts.class, ProblemDetails.class);
    context.refresh();
    return context.getBean(ProblemDetails.class);
  }
}
