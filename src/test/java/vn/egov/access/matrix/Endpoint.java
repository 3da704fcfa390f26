package vn.egov.access.matrix;

import java.util.Comparator;

/**
 * @param path with the variables as the application names them
 */
record Endpoint(String method, String path) implements Comparable<Endpoint> {

  private static final Comparator<Endpoint> ORDER =
      Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method);

  static Endpoint of(String text) {
    int space = text.indexOf(' ');
    return new Endpoint(text.substring(0, space), text.substring(space + 1));
  }

  boolean changes() {
    return !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
  }

  @Override
  public int compareTo(Endpoint other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
