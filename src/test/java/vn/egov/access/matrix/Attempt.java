package vn.egov.access.matrix;

/**
 * One request, to be made by everybody.
 *
 * @param resource what it is about, where an endpoint is tried with several; else empty
 * @param path with names in braces of what the world holds
 */
record Attempt(Endpoint endpoint, String resource, String path, String type, String body) {

  String name() {
    return name(endpoint.toString(), resource);
  }

  static String name(String endpoint, String resource) {
    return resource.isEmpty() ? endpoint : endpoint + " (" + resource + ")";
  }
}
