package vn.egov.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import vn.egov.shared.csv.CsvFaults;
import vn.egov.shared.csv.CsvTable;

/**
 * Which endpoints of the engine exist for whom: those of {@code engine-doors.csv}, by both of the
 * engine's addresses, and no others. Behind an open door the engine's own rights decide.
 */
@Component
class EngineDoors {

  private static final List<String> COLUMNS = List.of("of", "methods", "path", "who", "for");

  private static final String PROGRAMS = "/engine-rest";
  private static final String WEBAPPS = "/camunda/api";

  /** Where the rows of each kind are answered. */
  private static final Map<String, List<String>> ADDRESSES =
      Map.of(
          "engine", List.of(PROGRAMS, WEBAPPS + "/engine/engine/default"),
          "programs", List.of(PROGRAMS),
          "webapps", List.of(WEBAPPS));

  private final List<EngineDoor> doors;

  EngineDoors() {
    CsvFaults faults = new CsvFaults();
    CsvTable table = CsvTable.read(text(), COLUMNS, faults);
    faults.refuseIfAny();
    Comparator<EngineDoor> mostSpecificFirst =
        Comparator.comparing(EngineDoor::path, PathPattern.SPECIFICITY_COMPARATOR);
    this.doors =
        table.rows().stream()
            .flatMap(
                row ->
                    ADDRESSES.getOrDefault(row.text("of"), List.of()).stream()
                        .map(address -> EngineDoor.of(row, address)))
            .sorted(mostSpecificFirst)
            .toList();
  }

  /** Whether a request asks the engine for what is closed to whoever has signed in. */
  RequestMatcher closed() {
    return request -> isGuarded(path(request)) && !isOpen(request);
  }

  private static boolean isGuarded(String path) {
    return Stream.of(PROGRAMS, WEBAPPS).anyMatch(g -> path.equals(g) || path.startsWith(g + "/"));
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  private boolean isOpen(HttpServletRequest request) {
    return SignedIn.now()
        .filter(user -> isOpen(request.getMethod(), path(request), groups(user)))
        .isPresent();
  }

  boolean isOpen(String method, String uri, Set<String> groups) {
    EngineDoor door = leadingTo(method, uri);
    return door != null && door.isOpenTo(groups);
  }

  /** The web applications end some of their addresses with a slash, which Jersey overlooks. */
  @Nullable EngineDoor leadingTo(String method, String uri) {
    String path = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    PathContainer asked = PathContainer.parsePath(path);
    return doors.stream().filter(d -> d.leadsTo(method, asked)).findFirst().orElse(null);
  }

  Stream<EngineDoor> all() {
    return doors.stream();
  }

  private static Set<String> groups(Authentication user) {
    return user.getAuthorities().stream()
        .map(GrantedAuthority::getAuthority)
        .collect(Collectors.toSet());
  }

  private static String text() {
    try {
      return new ClassPathResource("access/engine-doors.csv")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
