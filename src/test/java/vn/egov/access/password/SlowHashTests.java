package vn.egov.access.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.Test;
import vn.egov.access.TestSettings;

class SlowHashTests {

  /** Of the column PWD_ of the engine's table. */
  private static final int COLUMN = 255;

  private final SlowHash hash = new SlowHash(TestSettings.withIterations(1000));

  @Test
  void checksWhatItMade() {
    String made = hash.encrypt("Gió mùa đông bắc 7");
    assertThat(hash.check("Gió mùa đông bắc 7", made)).isTrue();
    assertThat(hash.check("Gió mùa đông bắc 8", made)).isFalse();
    assertThat(made).startsWith("1000$").hasSizeLessThan(COLUMN - 40);
  }

  @Test
  void hasASaltOfItsOwn() {
    assertThat(hash.encrypt("same")).isNotEqualTo(hash.encrypt("same"));
  }

  @Test
  void takesVietnameseLettersFromEveryKeyboard() {
    String composed = "m\u1eadt kh\u1ea9u";
    String decomposed = "ma\u0323\u0302t kha\u0302\u0309u";
    assertThat(hash.check(decomposed, hash.encrypt(composed))).isTrue();
  }

  @Test
  void understandsOlderNumbersOfIterationsAndKnowsThemAsWeak() {
    SlowHash yesterday = new SlowHash(TestSettings.withIterations(500));
    String stored = SlowHash.marked(yesterday.encrypt("x"));
    assertThat(hash.check("x", yesterday.encrypt("x"))).isTrue();
    assertThat(hash.isWeak(stored)).isTrue();
    assertThat(yesterday.isWeak(SlowHash.marked(hash.encrypt("x")))).isFalse();
    assertThat(hash.isWeak(SlowHash.marked(hash.encrypt("x")))).isFalse();
  }

  @Test
  void isTheEnginesEncryptorForNewHashesAndLeavesItTheOldOnes() {
    PasswordManager engine = new PasswordManager(hash, java.util.List.of());
    String old = "{SHA-512}" + new Sha512HashDigest().encrypt("before" + "salt");
    assertThat(engine.check("beforesalt", old)).isTrue();
    assertThat(hash.isWeak(old)).isTrue();
    assertThat(engine.encrypt("xsalt")).startsWith("{pbkdf2-sha256}1000$");
  }

  /** OWASP, Password Storage Cheat Sheet: 600,000 for PBKDF2 with HMAC-SHA-256. */
  @Test
  void iteratesAsOftenAsOwaspAdvisesUnlessToldOtherwise() {
    assertThat(TestSettings.defaults().hashIterations()).isEqualTo(600_000);
  }
}
