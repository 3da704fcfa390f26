package vn.egov.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.egov.shared.Refusals;

class ReasonTests {

  @Test
  void isKeptOnOneLineInComposedLetters() {
    assertThat(Reason.required("  Chuye\u0302\u0309n\r\n công tác ")).isEqualTo("Chuyển công tác");
    assertThat(Reason.optional(" \n ")).isNull();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "\r\n"})
  void mustBeGiven(String text) {
    assertThat(Refusals.of(() -> Reason.required(text)))
        .containsExactly("reason: remarks.required");
  }

  @Test
  void mustFitItsColumn() {
    assertThat(Reason.required("x".repeat(500))).hasSize(500);
    assertThat(Refusals.of(() -> Reason.required("x".repeat(501))))
        .containsExactly("reason: remarks.too-long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000", "a\u202Eb", "a\uD800", "a\u001B[31m"})
  void mayHideNothing(String text) {
    assertThat(Refusals.of(() -> Reason.required(text)))
        .containsExactly("reason: account.reason-characters");
  }
}
