package vn.egov.access.matrix;

import java.util.List;

/** Where the engine's API is to be had. */
final class Mounts {

  static final String REST = "/engine-rest";

  static final String WEBAPP = "/camunda/api/engine/engine/{name}";
  static final String WEBAPP_DEFAULT = "/camunda/api/engine/engine/default";

  /** In the tables: both of them, which are expected to be alike. */
  private static final String EITHER = " {engine}/";

  /** At one of the addresses only: the list of engines, and where nothing is. */
  private static final List<String> ONE_SIDED =
      List.of(" " + REST + "/engine", " " + REST + "/application.wadl");

  private Mounts() {}

  /** The endpoints that a row of a table speaks of. */
  static List<String> endpoints(String written) {
    return written.contains(EITHER)
        ? List.of(
            written.replace(EITHER, " " + REST + "/"), written.replace(EITHER, " " + WEBAPP + "/"))
        : List.of(written);
  }

  static String written(String endpoint) {
    return ONE_SIDED.stream().anyMatch(endpoint::endsWith)
        ? endpoint
        : endpoint.replace(" " + WEBAPP + "/", EITHER).replace(" " + REST + "/", EITHER);
  }
}
