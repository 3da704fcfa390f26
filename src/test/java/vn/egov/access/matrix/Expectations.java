package vn.egov.access.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** What is expected of each attempt, as it is written in the tables, and how it is written. */
final class Expectations {

  private static final String ENGINE = "engine.csv";
  private static final String WEBAPPS = "camunda.csv";
  private static final String OURS = "ours.csv";
  private static final String CLOSED = "closed.txt";

  private final Map<String, Map<Role, String>> open = new TreeMap<>();
  private final Set<String> closed = new TreeSet<>();

  Expectations() {
    List.of(ENGINE, WEBAPPS, OURS).forEach(this::read);
    Tables.lines(Tables.FOLDER.resolve(CLOSED))
        .forEach(line -> closed.addAll(Mounts.endpoints(line)));
  }

  private void read(String file) {
    for (CSVRecord row : Tables.rows(Tables.FOLDER.resolve(file))) {
      Map<Role, String> cells = new EnumMap<>(Role.class);
      for (Role role : Role.values()) {
        cells.put(role, row.get(role.column()));
      }
      for (String endpoint : Mounts.endpoints(row.get("endpoint"))) {
        String name = Attempt.name(endpoint, row.get("resource"));
        if (open.put(name, cells) != null) {
          throw new IllegalStateException("twice in the tables: " + name);
        }
      }
    }
  }

  /** Every way in which the answers are not what the tables say. */
  List<String> differences(List<Attempt> attempts, Map<String, Map<Role, String>> answers) {
    List<String> found = new ArrayList<>();
    Set<String> left = new TreeSet<>(open.keySet());
    Set<String> leftClosed = new TreeSet<>(closed);
    for (Attempt attempt : attempts) {
      String row = closedBy(attempt.endpoint());
      leftClosed.remove(row);
      left.remove(attempt.name());
      Map<Role, String> expected = row.isEmpty() ? open.get(attempt.name()) : nobody();
      Map<Role, String> actual = answers.get(attempt.name());
      if (expected == null) {
        found.add("in no table: " + attempt.name() + ", which answers " + actual);
      } else {
        compare(attempt, expected, actual, found);
      }
    }
    left.forEach(name -> found.add("in a table, but there is no such endpoint: " + name));
    leftClosed.forEach(name -> found.add("closed, but there is no such endpoint: " + name));
    return found;
  }

  /** The row that closes an endpoint, perhaps with all others below the same address; or none. */
  private String closedBy(Endpoint endpoint) {
    return closed.stream()
        .filter(
            row ->
                row.equals(endpoint.toString())
                    || row.startsWith("* ")
                        && endpoint.path().startsWith(row.substring(2, row.length() - 2)))
        .findFirst()
        .orElse("");
  }

  private static void compare(
      Attempt attempt, Map<Role, String> expected, Map<Role, String> actual, List<String> found) {
    for (Role role : Role.values()) {
      if (!actual.get(role).equals(expected.get(role))) {
        found.add(
            "%s for %s: %s, expected %s"
                .formatted(attempt.name(), role.column(), actual.get(role), expected.get(role)));
      }
    }
  }

  private static Map<Role, String> nobody() {
    return Arrays.stream(Role.values()).collect(Collectors.toMap(r -> r, r -> Outcome.REFUSED));
  }

  /** The tables as they would be if what is were what should be, for people to judge. */
  void propose(List<Attempt> attempts, Map<String, Map<Role, String>> answers) {
    Map<String, Set<String>> files = new TreeMap<>();
    Set<Endpoint> used =
        attempts.stream()
            .filter(a -> !answers.get(a.name()).equals(nobody()))
            .map(Attempt::endpoint)
            .collect(Collectors.toSet());
    for (Attempt attempt : attempts) {
      boolean isUsed = used.contains(attempt.endpoint());
      files
          .computeIfAbsent(isUsed ? file(attempt.endpoint()) : CLOSED, f -> new LinkedHashSet<>())
          .add(isUsed ? line(attempt, answers.get(attempt.name())) : closing(attempt.endpoint()));
    }
    files.forEach(
        (file, rows) -> {
          List<String> lines = new ArrayList<>(rows);
          if (!file.equals(CLOSED)) {
            lines.add(0, header());
          }
          Tables.write(Tables.PROPOSED.resolve(file), lines);
        });
  }

  private String closing(Endpoint endpoint) {
    String row = closedBy(endpoint);
    return row.startsWith("* ") ? row : Mounts.written(endpoint.toString());
  }

  private static String file(Endpoint endpoint) {
    if (!Mounts.written(endpoint.toString()).equals(endpoint.toString())) {
      return ENGINE;
    }
    return endpoint.path().matches("/(camunda|engine-rest)(/.*)?") ? WEBAPPS : OURS;
  }

  private static String header() {
    return "endpoint,resource,"
        + Arrays.stream(Role.values()).map(Role::column).collect(Collectors.joining(","));
  }

  private static String line(Attempt attempt, Map<Role, String> cells) {
    return Mounts.written(attempt.endpoint().toString())
        + ","
        + (attempt.resource().contains(",") ? '"' + attempt.resource() + '"' : attempt.resource())
        + ","
        + Arrays.stream(Role.values()).map(cells::get).collect(Collectors.joining(","));
  }
}
