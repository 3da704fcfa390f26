package vn.egov.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTextTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đợt\r\nBcc: x",
        "Đợt\nBcc: x",
        "Đợt\rBcc: x",
        "Đợt\u2028Bcc: x",
        "Đợt\u2029Bcc: x",
        "Đợt\u0085Bcc: x",
        "Đợt\u000bBcc: x",
        "Đợt\u0000Bcc: x",
        "Đợt\u202eBcc: x",
        " Đợt \t Bcc: x "
      })
  void isOneLine(String text) {
    assertThat(HeaderText.clean(text)).isEqualTo("Đợt Bcc: x");
  }

  @Test
  void isCutBetweenCharacters() {
    assertThat(HeaderText.clean("a".repeat(199) + "📎📎")).isEqualTo("a".repeat(199) + "…");
  }
}
