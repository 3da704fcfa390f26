package vn.egov.shared.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.egov.shared.ProblemTexts;

/** Problem details with the application's own words. */
public final class TestProblemDetails {

  private TestProblemDetails() {}

  public static ProblemDetails create() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages", "words");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    messages.setDefaultLocale(Locale.forLanguageTag("vi"));
    var context = new AnnotationConfigApplicationContext();
    context.registerBean("messageSource", MessageSource.class, () -> messages);
    context.register(ProblemTexts.class, ProblemDetails.class);
    context.refresh();
    return context.getBean(ProblemDetails.class);
  }
}
