package vn.egov.shared.web.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What a request costs us. */
enum Cost {
  /** A file as it is. */
  FILE,
  USUAL,
  /** A search, an export, a calculation, a description of everything. */
  MUCH;

  /** An ending alone makes no file: anybody may put one behind a unit's code. */
  private static final List<String> FOLDERS =
      List.of(
          "/css/",
          "/js/",
          "/img/",
          "/fonts/",
          "/favicon.",
          "/camunda/app/",
          "/camunda/lib/",
          "/camunda/favicon.",
          "/api/swagger-ui/");

  private static final Set<String> FILES =
      Set.of("css", "js", "json", "svg", "png", "ico", "woff", "woff2", "ttf", "map");
  private static final Set<String> EXPORTS = Set.of("csv", "xlsx", "zip", "pdf", "ics");

  static Cost of(HttpServletRequest request, List<PathPattern> costly) {
    String path = request.getRequestURI();
    String ending =
        path.lastIndexOf('.') > path.lastIndexOf('/')
            ? path.substring(path.lastIndexOf('.') + 1)
            : "";
    if (FILES.contains(ending) && FOLDERS.stream().anyMatch(path::startsWith)) {
      return FILE;
    }
    PathContainer parsed = PathContainer.parsePath(path);
    return EXPORTS.contains(ending)
            || isSearch(request.getQueryString())
            || costly.stream().anyMatch(pattern -> pattern.matches(parsed))
        ? MUCH
        : USUAL;
  }

  static List<PathPattern> patterns(List<String> paths) {
    return paths.stream().map(PathPatternParser.defaultInstance::parse).toList();
  }

  private static boolean isSearch(@Nullable String query) {
    return query != null && (query.startsWith("q=") || query.contains("&q="));
  }
}
