package vn.egov.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTests {

  @Test
  void oneMailboxIsOneAddress() {
    assertThat(MailAddress.of("Van.Thu@BacKan.gov.vn"))
        .contains(new MailAddress("van.thu@backan.gov.vn"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " a@x.vn",
        "a@x.vn ",
        "a@x.vn\n",
        "a@x.vn\r\nBcc: b@x.vn",
        "a@x.vn,b@x.vn",
        "a@x.vn;b@x.vn",
        "a@x.vn\u2028",
        "a@x.vn\u0000",
        "\"a\\r\\n\"@x.vn",
        "<a@x.vn>",
        "A <a@x.vn>",
        "a@x",
        "a@[127.0.0.1]",
        "ạ@x.vn"
      })
  void whatIsNotExactlyOneIsNone(String text) {
    assertThat(MailAddress.of(text)).isEmpty();
  }

  @Test
  void aVeryLongOneIsNone() {
    assertThat(MailAddress.of("a".repeat(60) + "@" + "b.".repeat(5000) + "vn")).isEmpty();
    assertThat(MailAddress.of(null)).isEmpty();
  }
}
