package vn.egov.access.accounts;

/** What somebody sent, as far as it can be said back to them. */
final class Shown {

  private static final int MAX_LENGTH = 64;

  private Shown() {}

  static String of(String text) {
    String plain = text.replaceAll("\\p{C}", "?");
    if (plain.length() <= MAX_LENGTH) {
      return plain;
    }
    return plain.substring(0, plain.offsetByCodePoints(0, MAX_LENGTH / 2)) + "…";
  }
}
