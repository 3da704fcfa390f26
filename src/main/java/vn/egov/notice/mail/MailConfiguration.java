package vn.egov.notice.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** With a mail server mails go there, without one into a folder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, OfficeSettings.class})
class MailConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(MailConfiguration.class);

  @Bean
  Post post(
      @Value("${spring.mail.host:}") String host,
      ObjectProvider<JavaMailSender> sender,
      MailSettings settings,
      MimeMails messages) {
    if (host.isBlank()) {
      LOG.info("No mail server is configured: mails are kept in {}", settings.folder());
      return new MailFolder(settings.folder(), messages);
    }
    return new SmtpPost(sender.getObject(), messages);
  }
}
