package vn.egov.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One plain address, as the register of units takes them too. Accounts may hold anything in that
 * place; what is not exactly one address, such as two, or one with a line break behind it, is none.
 */
public record MailAddress(String value) {

  private static final int MAX = 200;
  private static final Pattern PATTERN =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}");

  public MailAddress {
    if (value.length() > MAX || !PATTERN.matcher(value).matches()) {
      throw new IllegalArgumentException("not a mail address");
    }
  }

  /** In small letters, so that one mailbox is one address. */
  public static Optional<MailAddress> of(@Nullable String text) {
    return text == null || text.length() > MAX || !PATTERN.matcher(text).matches()
        ? Optional.empty()
        : Optional.of(new MailAddress(text.toLowerCase(Locale.ROOT)));
  }

  @Override
  public String toString() {
    return value;
  }
}
