package vn.egov.access.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTests {

  private static final long MINUTE = 60_000;
  private static final long NOW = 1_800_000_000_000L;

  private final Allowance five = new Allowance(5, Duration.ofMinutes(15));

  @Test
  void allowsSoManyAtOnce() {
    long emptyAt = 0;
    for (int i = 0; i < 5; i++) {
      assertThat(five.wait(emptyAt, NOW)).isZero();
      emptyAt = five.charged(emptyAt, 1, NOW);
    }
    assertThat(five.wait(emptyAt, NOW)).isEqualTo(3 * MINUTE);
  }

  @Test
  void allowsOneMoreAfterEachPartOfTheTime() {
    long full = five.charged(0, 5, NOW);
    assertThat(five.wait(full, NOW + 3 * MINUTE - 1)).isEqualTo(1);
    assertThat(five.wait(full, NOW + 3 * MINUTE)).isZero();
    long again = five.charged(full, 1, NOW + 3 * MINUTE);
    assertThat(five.wait(again, NOW + 3 * MINUTE)).isEqualTo(3 * MINUTE);
  }

  @Test
  void isAsNewAfterTheWholeTime() {
    long full = five.charged(0, 5, NOW);
    assertThat(five.pending(full, NOW)).isEqualTo(5);
    assertThat(five.pending(full, NOW + 15 * MINUTE)).isZero();
    assertThat(five.charged(full, 1, NOW + 60 * MINUTE)).isEqualTo(NOW + 63 * MINUTE);
  }

  @Test
  void neverOwesAnybodyTries() {
    assertThat(five.charged(NOW + MINUTE, -4, NOW)).isEqualTo(NOW);
  }

  @Test
  void countsTheLastFailureUntilItHasLeakedOutWholly() {
    long two = five.charged(0, 2, NOW);
    assertThat(five.pending(two, NOW + MINUTE)).isEqualTo(2);
    assertThat(five.pending(two, NOW + 4 * MINUTE)).isEqualTo(1);
  }

  @Test
  void refusesSettingsThatMakeNoSense() {
    assertThatThrownBy(() -> new Allowance(0, Duration.ofMinutes(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("egov.sign-in");
    assertThatThrownBy(() -> new Allowance(5, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
