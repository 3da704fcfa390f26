package vn.egov.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FeelTests {

  @Test
  void literalsCannotBeLeft() {
    assertThat(Feel.string("a\" + x + \"b\\")).isEqualTo("\"a\\\" + x + \\\"b/\"");
  }

  @Test
  void concatenatesTextAndExpressions() {
    assertThat(Feel.concat("{1} of {0}!", "a", "b")).isEqualTo("b + \" of \" + a + \"!\"");
    assertThat(Feel.concat("")).isEqualTo("\"\"");
  }

  @Test
  void plainTextIsNoExpression() {
    assertThat(Feel.plain("= 1")).isEqualTo(" = 1");
    assertThat(Feel.plain("{{x}}")).doesNotContain("{{");
  }

  @Test
  void argumentsOfTextsAreNotFilledInAgain() {
    assertThat(FormTexts.text("answer.band", "{1}", "2")).startsWith("{1} ");
    assertThatIllegalArgumentException().isThrownBy(() -> FormTexts.text("no.such"));
  }
}
