package vn.egov.access.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.egov.shared.Problem;

class PasswordRulesTests {

  private final PasswordRules rules = new PasswordRules();
  private final UserEntity officer = officer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rừng-thẳm-7 sương      |",
        "Tám con trâu, 3 ruộng  |",
        "s3cr3t-Gao-Tam         |",
        "Tr-7xqLwz              | password.short",
        "RUNG-THAM-7 SUONG      | password.lower-case",
        "rung-tham-7 suong      | password.upper-case",
        "Rung-tham-bay suong    | password.digit",
        "RungTham7Suong         | password.special",
        "Rung-tham-Officer-061  | password.own-data",
        "Rung-Nguyễn-7 suong    | password.own-data",
        "Rung-tham-7 phongnoivu | password.own-data",
      })
  void sayWhatIsMissing(String password, String problem) {
    assertThat(rules.problems(password, officer))
        .extracting(Problem::code)
        .isEqualTo(problem == null ? java.util.List.of() : java.util.List.of(problem));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Password1!",
        "P@ssw0rd123",
        "Matkhau@123",
        "Mậtkhẩu@123",
        "Vietnam@2026",
        "Abc@123456",
        "Qwerty@123",
        "Danhgia@2026",
        "Chinhquyen@123",
        "Welcome2026!",
        "aA1!aA1!aA1!"
      })
  void refuseWhatEverybodyTriesFirst(String password) {
    assertThat(rules.problems(password, officer))
        .extracting(Problem::code)
        .containsExactly("password.guessable");
  }

  @Test
  void setALimit() {
    String long128 = "Rung-tham-7 suong" + "x".repeat(128 - 17);
    assertThat(rules.problems(long128, officer)).isEmpty();
    assertThat(rules.problems(long128 + "x", officer))
        .extracting(Problem::code)
        .containsExactly("password.long");
  }

  @Test
  void tellEverythingAtOnce() {
    assertThat(rules.problems("abc", officer))
        .extracting(Problem::code)
        .containsExactlyInAnyOrder(
            "password.short",
            "password.upper-case",
            "password.digit",
            "password.special",
            "password.guessable");
  }

  /** An is a common first name; a password with "an" somewhere in it is no worse for that. */
  @Test
  void forgiveShortPartsOfAName() {
    assertThat(rules.problems("Rung-tham-7 san", officer)).isEmpty();
  }

  @Test
  void areQuickForWhatIsMadeToBeSlow() {
    String nasty = "4@8({[</369&#!1/|0$5+7%2/".repeat(5);
    rules.problems(nasty, officer);
    Assertions.assertTimeout(Duration.ofSeconds(3), () -> rules.problems(nasty + "a", officer));
  }

  private static UserEntity officer() {
    UserEntity officer = new UserEntity("officer-061");
    officer.setFirstName("An");
    officer.setLastName("Nguyễn Văn");
    officer.setEmail("phongnoivu@example.vn");
    return officer;
  }
}
