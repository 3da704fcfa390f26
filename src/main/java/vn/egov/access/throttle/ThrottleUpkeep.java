package vn.egov.access.throttle;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import vn.egov.shared.OfficeTime;

/** Removes what is no longer of use; each node does so, and none minds another. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ThrottleUpkeep {

  private static final Duration LEFT_ALONE = Duration.ofHours(1);

  private final Buckets buckets;
  private final KnownDevices devices;
  private final Clock clock;

  ThrottleUpkeep(Buckets buckets, KnownDevices devices, Clock clock) {
    this.buckets = buckets;
    this.devices = devices;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
  void cleanUp() {
    long instant = clock.instant().minus(LEFT_ALONE).toEpochMilli();
    while (buckets.removeEmptySince(instant) > 0) {
      // As long as there are some.
    }
    devices.removeUnusedSince(
        OfficeTime.dayOf(clock.instant().minus(SignInThrottle.DEVICE_LIFETIME)));
  }
}
