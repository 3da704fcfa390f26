package vn.egov.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNameTests {

  @Test
  void isInLowerCase() {
    assertThat(AccountName.of("Nguyen-Van-A1")).contains("nguyen-van-a1");
    assertThat(AccountName.of("x".repeat(64))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-a",
        "a b",
        "a.b",
        "a@b.vn",
        "a_b",
        "nguyễn",
        "a\n",
        "*",
        "(system)",
        "admin",
        "Admin",
        "ADMİN",
        "\u212Ahanh",
        "\u0131van"
      })
  void isNoOtherThanTheEngineAllows(String name) {
    assertThat(AccountName.of(name)).isEmpty();
  }

  @Test
  void isNotLongerThanTheColumns() {
    assertThat(AccountName.of("x".repeat(65))).isEmpty();
    assertThat(AccountName.of("x".repeat(100_000) + "!")).isEmpty();
  }
}
