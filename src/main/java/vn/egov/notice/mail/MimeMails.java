package vn.egov.notice.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.egov.notice.MailAddress;
import vn.egov.shared.OfficeTime;

/** Makes messages of mails: one receiver each, text and HTML, and an id that never changes. */
@Component
class MimeMails {

  static final String LOGO = "logo";
  private static final String UTF_8 = "UTF-8";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

  private final OfficeSettings office;
  private final Logo logo;
  private final Locale first;
  private final String host;
  private final String from;

  MimeMails(
      OfficeSettings office,
      MailSettings settings,
      Logo logo,
      @Value("${egov.base-url}") String base) {
    this.office = office;
    this.logo = logo;
    this.first = settings.locales().get(0);
    this.host = hostOf(base);
    this.from = sender(settings.from().strip(), host);
  }

  private static String hostOf(String base) {
    String host = URI.create(base).getHost();
    return host == null || !host.matches("[A-Za-z0-9.-]+") ? "localhost" : host;
  }

  private static String sender(String configured, String host) {
    if (configured.isEmpty()) {
      return "egov@" + (host.contains(".") ? host : host + ".localdomain");
    }
    return MailAddress.of(configured)
        .orElseThrow(() -> new IllegalArgumentException("egov.notices.from is no address"))
        .value();
  }

  MimeMessage message(Mail mail) {
    try {
      MimeMessage message = new MimeMessage((Session) null);
      MimeMessageHelper helper =
          new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_RELATED, UTF_8);
      helper.setFrom(new InternetAddress(from, HeaderText.clean(office.nameIn(first)), UTF_8));
      helper.setTo(new InternetAddress(new MailAddress(mail.address()).value(), true));
      helper.setSubject(HeaderText.clean(mail.content().subject()));
      helper.setText(mail.content().text(), mail.content().html());
      if (logo.content().isPresent()) {
        helper.addInline(LOGO, new ByteArrayResource(logo.content().get()), logo.type());
      }
      message.setHeader("Date", DATE.format(mail.date().atZone(OfficeTime.ZONE)));
      message.setHeader("Auto-Submitted", "auto-generated");
      message.saveChanges();
      message.setHeader("Message-ID", "<notice." + mail.notice() + "@" + host + ">");
      return message;
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new IllegalStateException("a mail that cannot be made: " + mail.notice(), e);
    }
  }
}
