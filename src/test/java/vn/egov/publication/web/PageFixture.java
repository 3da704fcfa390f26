package vn.egov.publication.web;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.egov.criteria.SampleCriteria;
import vn.egov.unit.Tier;

/** The words of the product, for tests. */
final class PageFixture {

  static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private PageFixture() {}

  static Wording wording(Locale locale) {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return new Wording(messages, locale);
  }

  static TierText tier(Tier tier, Locale locale) {
    return new TierText(SampleCriteria.v1(tier), wording(locale));
  }

  /** A no-break space is a space to a reader. */
  static String plain(String text) {
    return text.replace('\u00A0', ' ');
  }
}
