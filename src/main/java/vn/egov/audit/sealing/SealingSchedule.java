package vn.egov.audit.sealing;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Every node seals and checks; see {@link vn.egov.audit.SealTrail} for two that do at once. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "egov.audit.background", havingValue = "true", matchIfMissing = true)
class SealingSchedule {

  private final Sealer sealer;
  private final TrailInspection inspection;

  SealingSchedule(Sealer sealer, TrailInspection inspection) {
    this.sealer = sealer;
    this.inspection = inspection;
  }

  @Scheduled(fixedDelayString = "${egov.audit.seal-every:PT5S}")
  void sealNew() {
    sealer.sealNew();
  }

  /** At the start, and for entries of transactions that took very long. */
  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT0S")
  void sealAll() {
    sealer.sealAll();
  }

  @Scheduled(cron = "${egov.audit.check-at:0 15 2 * * *}", zone = "Asia/Ho_Chi_Minh")
  void checkEveryNight() {
    inspection.inspect(null);
  }
}
