package vn.egov.access.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.spy;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.Test;
import vn.egov.access.AsSystem;
import vn.egov.access.TestSettings;

/** Who does not know a password learns nothing by the time that an answer takes. */
class PasswordsTests {

  private final SlowHash hash = spy(new SlowHash(TestSettings.withIterations(1000)));
  private final Passwords passwords =
      new Passwords(hash, mock(IdentityService.class), mock(AsSystem.class));

  @Test
  void hashesOnceForAWrongPassword() {
    UserEntity account = account(passwords.hashed("Right-password-1"));
    forget();
    assertThat(passwords.isOf(account, "wrong")).isFalse();
    assertThat(slowHashes()).isEqualTo(1);
  }

  @Test
  void hashesAsOftenForAnUnknownAccount() {
    assertThat(passwords.isOf(null, "wrong")).isFalse();
    assertThat(slowHashes()).isEqualTo(1);
  }

  @Test
  void hashesAsOftenForAnAccountWithoutAPassword() {
    assertThat(passwords.isOf(new UserEntity("guest"), "wrong")).isFalse();
    assertThat(slowHashes()).isEqualTo(1);
  }

  @Test
  void hashesAsOftenForAPasswordOfMonstrousLength() {
    UserEntity account = account(passwords.hashed("Right-password-1"));
    forget();
    assertThat(passwords.isOf(account, "x".repeat(257))).isFalse();
    assertThat(slowHashes()).isEqualTo(1);
  }

  /** An old hash is compared in no time: whoever has one would be found by it. */
  @Test
  void hashesAsOftenForAnAccountWithAnOldHash() {
    UserEntity account = new UserEntity("old");
    account.setSalt("salt");
    account.setDbPassword("{SHA-512}" + new Sha512HashDigest().encrypt("Right-password-1salt"));
    assertThat(passwords.isOf(account, "wrong")).isFalse();
    assertThat(slowHashes()).isEqualTo(1);
    assertThat(passwords.isOf(account, "Right-password-1")).isTrue();
  }

  @Test
  void knowsAPasswordThatWasGivenOutInMassAndTakesItForWeak() {
    Passwords.Hashed given = passwords.hashedRandom("k7Jq-2mPz-Xw9T");
    UserEntity account = account(given);
    assertThat(passwords.isOf(account, "k7Jq-2mPz-Xw9T")).isTrue();
    SlowHash production = new SlowHash(TestSettings.defaults());
    assertThat(production.isWeak(given.password())).isTrue();
  }

  @Test
  void keepsWhatTheEngineCanCheckByItself() {
    Passwords.Hashed hashed = passwords.hashed("Right-password-1");
    assertThat(
            new PasswordManager(hash, List.of())
                .check("Right-password-1" + hashed.salt(), hashed.password()))
        .isTrue();
  }

  private static UserEntity account(Passwords.Hashed hashed) {
    UserEntity account = new UserEntity("somebody");
    Passwords.set(account, hashed);
    return account;
  }

  private void forget() {
    org.mockito.Mockito.clearInvocations(hash);
  }

  /** One of these is one run of the slow function at today's cost. */
  private long slowHashes() {
    return mockingDetails(hash).getInvocations().stream()
        .map(invocation -> invocation.getMethod().getName())
        .filter(List.of("check", "waste")::contains)
        .count();
  }
}
