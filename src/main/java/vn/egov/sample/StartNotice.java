package vn.egov.sample;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the embedded default where to go and whom to sign in as. */
@Component
@ConditionalOnProperty("egov.demo.enabled")
class StartNotice {

  private static final Logger LOG = LoggerFactory.getLogger(StartNotice.class);
  private static final Locale LANGUAGE = Locale.forLanguageTag("vi");

  private final String address;
  private final MessageSource messages;

  StartNotice(@Value("${egov.base-url}") String address, MessageSource messages) {
    this.address = address;
    this.messages = messages;
  }

  @EventListener(ApplicationReadyEvent.class)
  void print() {
    messages
        .getMessage("start.notice", new Object[] {address}, LANGUAGE)
        .lines()
        .forEach(line -> LOG.info("{}", line));
  }
}
