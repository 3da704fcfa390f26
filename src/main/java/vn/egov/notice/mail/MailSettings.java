package vn.egov.notice.mail;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of notices. Whether there is a mail server is {@code spring.mail.host}'s to say.
 *
 * @param from address of the sender; empty for {@code egov@} and the host of the base address
 * @param folder where mails are kept while there is no mail server
 * @param languages of every mail, one below the other: {@code vi}, {@code en}
 * @param quietCycles cycles of which nobody is told, such as those that the sample drives
 */
@ConfigurationProperties("egov.notices")
record MailSettings(
    @DefaultValue("") String from,
    @DefaultValue("./data/mails") Path folder,
    @DefaultValue({"vi", "en"}) List<String> languages,
    @DefaultValue Set<String> quietCycles) {

  MailSettings {
    if (languages.isEmpty() || !Set.of("vi", "en").containsAll(languages)) {
      throw new IllegalArgumentException("egov.notices.languages must be of vi and en");
    }
    languages = List.copyOf(languages);
    quietCycles = Set.copyOf(quietCycles);
  }

  List<Locale> locales() {
    return languages.stream().map(Locale::forLanguageTag).toList();
  }
}
