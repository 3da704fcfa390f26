package vn.egov.access.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: an address of ours, whatever the link said. */
final class OwnPath {

  static final String HOME = "/camunda/";

  /**
   * One slash, then no second one and no backslash, which browsers take for one; no control
   * characters, which they drop.
   */
  private static final Pattern OURS =
      Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]{0,500}");

  private OwnPath() {}

  static String orHome(@Nullable String path) {
    return path != null && OURS.matcher(path).matches() && !path.startsWith("/sign-") ? path : HOME;
  }
}
