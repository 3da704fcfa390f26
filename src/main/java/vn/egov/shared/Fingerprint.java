package vn.egov.shared;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A SHA-256 over a list of fields. Each is written as a netstring ({@code 5:hello,}) in UTF-8, one
 * that is not there as {@code -}, so that no two lists of fields read alike: {@code ab, c} is not
 * {@code a, bc}, and nothing is not the empty text.
 */
public final class Fingerprint {

  private final MessageDigest digest;

  private Fingerprint(MessageDigest digest) {
    this.digest = digest;
  }

  /**
   * @param kind of the thing, so that two kinds of things with equal fields differ
   */
  public static Fingerprint of(String kind) {
    return new Fingerprint(Sha256.digest()).text(kind);
  }

  public Fingerprint text(@Nullable String value) {
    if (value == null) {
      digest.update((byte) '-');
      return this;
    }
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    digest.update((byte) ',');
    return this;
  }

  public Fingerprint number(long value) {
    return text(Long.toString(value));
  }

  public Fingerprint number(@Nullable Integer value) {
    return text(value == null ? null : value.toString());
  }

  /** As plain digits without trailing zeros: 20, 20.0 and 2E+1 are one number. */
  public Fingerprint number(@Nullable BigDecimal value) {
    return text(value == null ? null : value.stripTrailingZeros().toPlainString());
  }

  /** To the second, which is what the database keeps: {@code 2030-06-15T05:00:00Z}. */
  public Fingerprint time(Instant value) {
    return text(value.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  /** The hash, in 64 hexadecimal digits; nothing can be added afterwards. */
  public String hex() {
    return Sha256.hex(digest);
  }
}
