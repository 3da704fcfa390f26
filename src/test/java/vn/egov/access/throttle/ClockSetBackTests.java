package vn.egov.access.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClockSetBackTests {

  @Test
  void aClockSetBackByWeeksKeepsNobodyOutForWeeks() {
    Allowance allowance = new Allowance(5, Duration.ofMinutes(15));
    long now = 1_000_000_000_000L;
    long counted = now + Duration.ofDays(22).toMillis();
    assertThat(allowance.wait(counted, now)).isEqualTo(Duration.ofMinutes(3).toMillis());
  }
}
