package vn.egov.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class FingerprintTests {

  @Test
  void isTheHashOfNetstrings() throws NoSuchAlgorithmException {
    byte[] written = "1:k,5:Ba Bể,".replace("5:", "7:").getBytes(StandardCharsets.UTF_8);
    byte[] with =
        (new String(written, StandardCharsets.UTF_8) + "-0:,").getBytes(StandardCharsets.UTF_8);
    String expected = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(with));
    assertThat(Fingerprint.of("k").text("Ba Bể").text(null).text("").hex()).isEqualTo(expected);
  }

  @Test
  void aFieldEndsWhereItEnds() {
    assertThat(print("ab", "c")).isNotEqualTo(print("a", "bc"));
    assertThat(print("a", "b")).isNotEqualTo(print("a", "b", ""));
    assertThat(print("a", "")).isNotEqualTo(print("", "a"));
    assertThat(print("1:a,1:b,")).isNotEqualTo(print("a", "b"));
    assertThat(print("a,1:b")).isNotEqualTo(print("a", "b"));
  }

  @Test
  void nothingIsNotTheEmptyTextNorADash() {
    assertThat(print((String) null)).isNotEqualTo(print(""));
    assertThat(print((String) null)).isNotEqualTo(print("-"));
    assertThat(print(null, "a")).isNotEqualTo(print("a", null));
  }

  @Test
  void kindsWithEqualFieldsDiffer() {
    assertThat(Fingerprint.of("a").text("x").hex())
        .isNotEqualTo(Fingerprint.of("b").text("x").hex());
  }

  @Test
  void aNumberIsOneHoweverItIsWritten() {
    assertThat(number("20")).isEqualTo(number("20.0")).isEqualTo(number("2E+1"));
    assertThat(number("0")).isEqualTo(number("0.00"));
    assertThat(number("20")).isNotEqualTo(number("2"));
    assertThat(Fingerprint.of("k").number(7).hex()).isEqualTo(number("7"));
  }

  @Test
  void aMomentCountsToTheSecond() {
    Instant second = Instant.parse("2030-06-15T05:00:00Z");
    assertThat(time(second.plusMillis(999))).isEqualTo(time(second));
    assertThat(time(second.plusSeconds(1))).isNotEqualTo(time(second));
  }

  private static String print(String... fields) {
    Fingerprint print = Fingerprint.of("k");
    for (String field : fields) {
      print.text(field);
    }
    return print.hex();
  }

  private static String number(String number) {
    return Fingerprint.of("k").number(new BigDecimal(number)).hex();
  }

  private static String time(Instant instant) {
    return Fingerprint.of("k").time(instant).hex();
  }
}
