package vn.egov.access.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeysTests {

  @Test
  void anAccountIsTheSameHoweverItsNameIsWritten() {
    assertThat(Keys.account(" Officer-061 ")).isEqualTo(Keys.account("officer-061"));
    assertThat(Keys.account("officer-062")).isNotEqualTo(Keys.account("officer-061"));
  }

  @Test
  void tellNothingOfWhatWasTyped() {
    assertThat(Keys.account("x".repeat(100_000))).matches("[0-9a-f]{64}");
    assertThat(Keys.address("10.1.2.3")).matches("[0-9a-f]{64}");
  }

  @Test
  void differByKind() {
    assertThat(Keys.account("a")).isNotEqualTo(Keys.address("a")).isNotEqualTo(Keys.device("a"));
  }

  @Test
  void aNetworkOfTheNewerKindCountsAsOneAddress() {
    assertThat(Keys.network("2001:db8:0:1::5")).isEqualTo(Keys.network("2001:db8::1:a:b:c:d"));
    assertThat(Keys.network("2001:db8:0:1::5")).isNotEqualTo(Keys.network("2001:db8:0:2::5"));
    assertThat(Keys.network("10.1.2.3")).isEqualTo("10.1.2.3");
    assertThat(Keys.network("::ffff:10.1.2.3")).isEqualTo("10.1.2.3");
    assertThat(Keys.network("not:an:address")).isEqualTo("not:an:address");
  }
}
