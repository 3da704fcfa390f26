package vn.egov.access.password;

import static org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256;

import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.egov.access.SignInSettings;

/**
 * Hashes passwords for the engine, which would use one round of SHA-512: whoever stole its table
 * could try thousands of millions a second. PBKDF2 with HMAC-SHA-256, as often as OWASP advises;
 * the number stands with each hash, so that it can be raised. The engine adds a salt, and so does
 * this.
 */
@Component
public class SlowHash implements PasswordEncryptor {

  private static final String NAME = "pbkdf2-sha256";
  private static final String MARK = "{" + NAME + "}";
  private static final int SALT_BYTES = 16;

  private final int iterations;
  private final Map<Integer, Pbkdf2PasswordEncoder> encoders = new ConcurrentHashMap<>();

  SlowHash(SignInSettings settings) {
    this.iterations = settings.hashIterations();
  }

  @Override
  public String hashAlgorithmName() {
    return NAME;
  }

  @Override
  public String encrypt(String salted) {
    return encrypt(salted, iterations);
  }

  String encrypt(String salted, int times) {
    return times + "$" + encoder(times).encode(normalised(salted));
  }

  @Override
  public boolean check(String salted, String encrypted) {
    int dollar = encrypted.indexOf('$');
    return encoder(Integer.parseInt(encrypted.substring(0, dollar)))
        .matches(normalised(salted), encrypted.substring(dollar + 1));
  }

  /** Takes as long as a check, where there is nothing to check. */
  void waste(String password) {
    encoder(iterations).encode(password);
  }

  /**
   * @param stored with the engine's mark of the algorithm
   */
  boolean isWeak(String stored) {
    return !stored.startsWith(MARK)
        || Integer.parseInt(stored.substring(MARK.length(), stored.indexOf('$'))) < iterations;
  }

  static String marked(String encrypted) {
    return MARK + encrypted;
  }

  /** A Vietnamese letter is one character on one keyboard, and two or three on another. */
  private static String normalised(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private Pbkdf2PasswordEncoder encoder(int times) {
    return encoders.computeIfAbsent(times, SlowHash::newEncoder);
  }

  private static Pbkdf2PasswordEncoder newEncoder(int times) {
    Pbkdf2PasswordEncoder encoder =
        new Pbkdf2PasswordEncoder("", SALT_BYTES, times, PBKDF2WithHmacSHA256);
    encoder.setEncodeHashAsBase64(true);
    return encoder;
  }
}
