package vn.egov.access.password;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.digest.Default16ByteSaltGenerator;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.egov.access.AsSystem;

/**
 * Compares passwords with what the engine keeps. Not through the engine, which would hold a
 * connection to the database all the while: a few dozen attempts would keep everybody waiting.
 */
@Component
public class Passwords {

  /** Longer ones are refused when a password is set; here they are not even looked at. */
  private static final int LONGEST = 256;

  /** Enough for what nobody could guess anyway. */
  private static final int ITERATIONS_FOR_RANDOM = 10_000;

  private final SlowHash hash;
  private final PasswordManager hashes;
  private final IdentityService identities;
  private final AsSystem asSystem;

  Passwords(SlowHash hash, @Lazy IdentityService identities, @Lazy AsSystem asSystem) {
    this.hash = hash;
    this.hashes = new PasswordManager(hash, List.of());
    this.identities = identities;
    this.asSystem = asSystem;
  }

  /**
   * Takes the same time whether there is such an account or not, and however old its hash is.
   *
   * @param account null if there is none
   */
  public boolean isOf(@Nullable User account, String password) {
    String stored = account == null ? null : account.getPassword();
    if (!(account instanceof UserEntity row) || stored == null || password.length() > LONGEST) {
      hash.waste(password);
      return false;
    }
    boolean right = hashes.check(EncryptionUtil.saltPassword(password, row.getSalt()), stored);
    if (hash.isWeak(stored)) {
      hash.waste(password);
    }
    return right;
  }

  /** Keeps a password that has just proved right by today's standard, if it is not yet. */
  public void strengthen(User account, String password) {
    String stored = account.getPassword();
    if (stored == null || !hash.isWeak(stored)) {
      return;
    }
    set(account, hashed(password));
    try {
      asSystem.run(() -> identities.saveUser(account));
    } catch (OptimisticLockingException e) {
      // The same person signed in twice, or an administrator was quicker: theirs counts.
    }
  }

  /** Sets a password that many accounts may share; hashed once, by {@link #hashed}. */
  public static void set(User account, Hashed hashed) {
    UserEntity row = (UserEntity) account;
    row.setDbPassword(hashed.password());
    row.setSalt(hashed.salt());
  }

  public Hashed hashed(String password) {
    String salt = new Default16ByteSaltGenerator().generateSalt();
    return new Hashed(hashes.encrypt(EncryptionUtil.saltPassword(password, salt)), salt);
  }

  /**
   * For passwords drawn at random, of 64 bits at least: hashed quickly, so that thousands can be
   * given out at once. Becomes an ordinary hash at the first sign-in.
   */
  public Hashed hashedRandom(String password) {
    String salt = new Default16ByteSaltGenerator().generateSalt();
    String salted = EncryptionUtil.saltPassword(password, salt);
    return new Hashed(SlowHash.marked(hash.encrypt(salted, ITERATIONS_FOR_RANDOM)), salt);
  }

  /** A password as the engine keeps it. */
  public record Hashed(String password, String salt) {}
}
