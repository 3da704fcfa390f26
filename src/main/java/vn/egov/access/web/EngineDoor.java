package vn.egov.access.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.egov.shared.csv.CsvRow;

/**
 * An endpoint of the engine that is open.
 *
 * @param groups to whose members; empty for everybody who has signed in
 */
record EngineDoor(Set<String> methods, PathPattern path, Set<String> groups) {

  private static final String EVERYBODY = "everybody";

  /** Of the engine's own making, so that {@code /x/{id}} is not {@code /x/statistics} as well. */
  private static final String ID = "(?:[a-z-]+:[0-9]+:)?[0-9a-f-]+";

  private static final Pattern VARIABLE = Pattern.compile("\\{(id|name)}");

  static EngineDoor of(CsvRow row, String address) {
    Set<String> groups = words(row.text("who"));
    return new EngineDoor(
        words(row.text("methods")),
        pattern(address + row.text("path")),
        groups.equals(Set.of(EVERYBODY)) ? Set.of() : groups);
  }

  /** A HEAD is answered by what answers a GET. */
  boolean leadsTo(String method, PathContainer asked) {
    return methods.contains(method.equals("HEAD") ? "GET" : method) && path.matches(asked);
  }

  boolean isOpenTo(Collection<String> members) {
    return groups.isEmpty() || groups.stream().anyMatch(members::contains);
  }

  private static Set<String> words(String cell) {
    return Set.copyOf(Arrays.asList(cell.split(" ")));
  }

  /** Variables of one pattern must have names of their own. */
  private static PathPattern pattern(String path) {
    AtomicInteger count = new AtomicInteger();
    String named =
        VARIABLE
            .matcher(path)
            .replaceAll(
                v -> {
                  String name = "v" + count.incrementAndGet();
                  return v.group(1).equals("id") ? "{" + name + ":" + ID + "}" : "{" + name + "}";
                });
    return PathPatternParser.defaultInstance.parse(named);
  }
}
