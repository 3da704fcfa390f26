package vn.egov.shared;

import java.util.Locale;

/**
 * A text of the methodology in both languages that people read.
 *
 * @param vi Vietnamese, the authoritative wording
 * @param en English
 */
public record BilingualText(String vi, String en) {

  public String in(Locale locale) {
    return "en".equals(locale.getLanguage()) && !en.isBlank() ? en : vi;
  }
}
