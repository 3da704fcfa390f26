package vn.egov.shared;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The application's own words for refusals. */
public final class TestProblemTexts {

  private TestProblemTexts() {}

  public static ProblemTexts create() {
    return new ProblemTexts(messages());
  }

  public static MessageSource messages() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages", "words");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    messages.setDefaultLocale(Locale.forLanguageTag("vi"));
    return messages;
  }
}
