package vn.egov.access.oidc;

import java.util.regex.Pattern;

/**
 * Somebody at the provider.
 *
 * @param subject the provider's own id of the person, which it never gives to another
 */
record Person(String issuer, String subject, Claims claims) {

  private static final Pattern SUBJECT = Pattern.compile("[\\x21-\\x7E]{1,255}");

  /** Whether the subject is as the standard has it: ASCII, 255 characters at most. */
  boolean isIdentified() {
    return SUBJECT.matcher(subject).matches();
  }
}
