package vn.egov.notice.mail;

import java.time.Clock;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import vn.egov.notice.RecordDigests;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.OfficeTime;

/**
 * At half past seven, or, where nothing ran then, as soon as something does. Every node tries; the
 * one that comes second finds the day taken.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "egov.notices.delivery", havingValue = "true", matchIfMissing = true)
class DigestSchedule {

  private static final Logger LOG = LoggerFactory.getLogger(DigestSchedule.class);
  private static final LocalTime FROM = LocalTime.of(7, 30);

  private final RecordDigests recordDigests;
  private final Clock clock;

  DigestSchedule(RecordDigests recordDigests, Clock clock) {
    this.recordDigests = recordDigests;
    this.clock = clock;
  }

  @Scheduled(cron = "0 */10 7-17 * * *", zone = "Asia/Ho_Chi_Minh")
  void record() {
    if (clock.instant().atZone(OfficeTime.ZONE).toLocalTime().isBefore(FROM)) {
      return;
    }
    try {
      recordDigests.record();
    } catch (DataIntegrityViolationException e) {
      LOG.debug("Another node has written the digests of today");
    } catch (BusinessRuleViolation e) {
      LOG.warn("No digests: the working days of this year are not known");
    }
  }
}
