package vn.egov.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.web.OriginalPath;

/**
 * In which of our two languages a request is answered: as {@code ?lang=} says, else as the address
 * says (the public pages have one for each language), else as the browser prefers.
 */
final class Language {

  static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  static final Locale ENGLISH = Locale.ENGLISH;

  private Language() {}

  static Locale of(HttpServletRequest request) {
    // The parameters are left alone: reading them would consume the body of a form.
    String query = request.getQueryString();
    if (query != null) {
      for (String pair : query.split("&", 20)) {
        if (pair.equals("lang=en")) {
          return ENGLISH;
        }
        if (pair.equals("lang=vi")) {
          return VIETNAMESE;
        }
      }
    }
    String path = OriginalPath.of(request);
    if (path.equals("/en") || path.startsWith("/en/")) {
      return ENGLISH;
    }
    if (path.equals("/") || path.equals("/cycles") || path.startsWith("/cycles/")) {
      return VIETNAMESE;
    }
    return preferred(request.getHeader("Accept-Language"));
  }

  private static Locale preferred(@Nullable String header) {
    if (header == null || header.length() > 500) {
      return VIETNAMESE;
    }
    for (LanguageRange range : ranges(header)) {
      String language = range.getRange().split("-", 2)[0];
      if (range.getWeight() > 0 && language.equals("en")) {
        return ENGLISH;
      }
      if (range.getWeight() > 0 && language.equals("vi")) {
        return VIETNAMESE;
      }
    }
    return VIETNAMESE;
  }

  private static List<LanguageRange> ranges(String header) {
    try {
      return LanguageRange.parse(header);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
