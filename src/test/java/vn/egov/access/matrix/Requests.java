package vn.egov.access.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * What is sent to an endpoint: as {@code requests.csv} says, and where it says nothing, an empty
 * object to an address whose variables are named by what stands before them.
 */
final class Requests {

  /** What each variable is, by the part of the path before it, or else by its own name. */
  private static final Map<String, String> VARIABLES =
      Map.ofEntries(
          Map.entry("task", "{task.declare}"),
          Map.entry("process-instance", "{instance.case}"),
          Map.entry("process-definition", "{definition.cycle}"),
          Map.entry("execution", "{instance.case}"),
          Map.entry("activity-instance", "{activity}"),
          Map.entry("variable-instance", "{variable}"),
          Map.entry("job", "{job}"),
          Map.entry("job-definition", "{job-definition}"),
          Map.entry("filter", "{filter}"),
          Map.entry("deployment", "{deployment}"),
          Map.entry("resources", "{deployment-resource}"),
          Map.entry("authorization", "{authorization}"),
          Map.entry("user", "{somebody}"),
          Map.entry("members", "{somebody}"),
          Map.entry("group", "unit-S03"),
          Map.entry("key", "assessment-cycle"),
          Map.entry("variables", "unitCode"),
          Map.entry("localVariables", "cycleCode"),
          Map.entry("engine", "default"),
          Map.entry("base", "default"),
          Map.entry("adminPlugins", "default"),
          Map.entry("setup", "default"),
          Map.entry("login", "tasklist"),
          Map.entry("static", "app/plugin.js"),
          Map.entry("cycles", "DONE"),
          Map.entry("units", "061"),
          Map.entry("cases", "RUN"),
          Map.entry("assessments", "S01"),
          Map.entry("criteria-sets", "V1"));

  private static final String OTHERWISE = "00000000-0000-0000-0000-000000000000";
  private static final Pattern VARIABLE = Pattern.compile("([^/]*)/\\{[^/]+}");
  private static final String JSON = "application/json";

  private final Map<String, List<CSVRecord>> said = new HashMap<>();

  Requests() {
    for (CSVRecord row : Tables.rows(Tables.FOLDER.resolve("requests.csv"))) {
      for (String address : Mounts.endpoints(row.get("endpoint"))) {
        said.computeIfAbsent(address, e -> new ArrayList<>()).add(row);
      }
    }
  }

  /** Endpoints of the table that there are not. */
  Stream<String> unused(Stream<Endpoint> existing) {
    List<String> known = existing.map(Endpoint::toString).toList();
    return said.keySet().stream().filter(endpoint -> !known.contains(endpoint));
  }

  List<Attempt> of(Endpoint endpoint) {
    List<CSVRecord> rows = said.getOrDefault(endpoint.toString(), List.of());
    if (rows.isEmpty()) {
      boolean bare = endpoint.method().matches("GET|HEAD|OPTIONS");
      return List.of(
          new Attempt(endpoint, "", path(endpoint.path()), bare ? "" : JSON, bare ? "" : "{}"));
    }
    return rows.stream().map(row -> attempt(endpoint, row)).toList();
  }

  private static Attempt attempt(Endpoint endpoint, CSVRecord row) {
    String path = row.get("path");
    String address =
        endpoint.path().startsWith(Mounts.WEBAPP) ? Mounts.WEBAPP_DEFAULT : Mounts.REST;
    return new Attempt(
        endpoint,
        row.get("resource"),
        path.isEmpty() ? path(endpoint.path()) : path.replace("{engine}", address),
        row.get("type"),
        row.get("body"));
  }

  private static String path(String template) {
    String path = template;
    Matcher variable = VARIABLE.matcher(path);
    while (variable.find()) {
      String value = VARIABLES.getOrDefault(variable.group(1), OTHERWISE);
      // Braces of what is put in are not those of a variable.
      path =
          path.substring(0, variable.start())
              + variable.group(1)
              + "/"
              + value.replace('{', '<').replace('}', '>')
              + path.substring(variable.end());
      variable = VARIABLE.matcher(path);
    }
    return path.replace('<', '{').replace('>', '}').replace("/**", "/index.html");
  }
}
