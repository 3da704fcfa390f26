package vn.egov.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the frame of every page needs: its language, where its pages begin and where the same page
 * is in the other language.
 *
 * @param home first page in this language
 * @param elsewhere the same public page in the other language, or that language's first page
 * @param turned the same page in the other language, where both have one address
 */
record Site(String language, String home, String otherLanguage, String elsewhere, String turned) {

  static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static final String ENGLISH_PREFIX = "/en";

  static Site of(HttpServletRequest request, Locale locale) {
    Locale other = isEnglish(locale) ? VIETNAMESE : Locale.ENGLISH;
    String page = publicPage(request.getRequestURI());
    boolean searching = page != null && request.getParameter("q") != null;
    return new Site(
        language(locale),
        home(locale),
        other.getLanguage(),
        (page == null || page.equals("/") ? home(other) : prefix(other) + page)
            + (searching ? "?" + request.getQueryString() : ""),
        turned(request, other));
  }

  private static String language(Locale locale) {
    return isEnglish(locale) ? "en" : "vi";
  }

  /** The same address, with another language. */
  private static String turned(HttpServletRequest request, Locale other) {
    return UriComponentsBuilder.fromPath(request.getRequestURI())
        .query(request.getQueryString())
        .replaceQueryParam("lang", other.getLanguage())
        .build()
        .toUriString();
  }

  /** First page in a language. */
  static String home(Locale locale) {
    return isEnglish(locale) ? ENGLISH_PREFIX : "/";
  }

  static boolean isEnglish(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
  }

  private static String prefix(Locale locale) {
    return isEnglish(locale) ? ENGLISH_PREFIX : "";
  }

  /** Address of a public page as it is in Vietnamese; null if it is none. */
  private static @Nullable String publicPage(String path) {
    String bare =
        OriginalPath.isUnder(path, ENGLISH_PREFIX) ? path.substring(ENGLISH_PREFIX.length()) : path;
    if (bare.isEmpty() || bare.equals("/")) {
      return "/";
    }
    return OriginalPath.isUnder(bare, "/cycles") ? bare : null;
  }
}
