package vn.egov.notice.mail;

import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose mails these are.
 *
 * @param logo file with a PNG, JPEG or GIF picture; empty for none
 */
@ConfigurationProperties("egov.office")
record OfficeSettings(@DefaultValue Name name, @DefaultValue("") String logo) {

  String nameIn(Locale language) {
    return language.getLanguage().equals("en") && !name.en().isBlank() ? name.en() : name.vi();
  }

  record Name(
      @DefaultValue("Đánh giá xây dựng chính quyền điện tử") String vi,
      @DefaultValue("Assessment of e-government building") String en) {}
}
