package vn.egov.access.oidc;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The account's id that a provider's name for a person becomes. */
final class AccountName {

  /** What the engine allows, {@code EngineSecurity}, and its columns hold. */
  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

  /** The one that becomes an administrator by itself where there is none. */
  private static final Set<String> RESERVED = Set.of("admin");

  private AccountName() {}

  /** In lower case: providers tell names apart without it, and write them now so, now so. */
  static Optional<String> of(String name) {
    return Optional.of(name)
        .filter(allowed -> ALLOWED.matcher(allowed).matches())
        .map(allowed -> allowed.toLowerCase(Locale.ROOT))
        .filter(id -> !RESERVED.contains(id));
  }
}
