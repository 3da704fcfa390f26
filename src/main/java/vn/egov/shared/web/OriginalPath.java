package vn.egov.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** The path that a client asked for, also while the container shows an error in its place. */
public final class OriginalPath {

  private static final URI ROOT = URI.create("/");

  private OriginalPath() {}

  public static String of(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
        ? path
        : request.getRequestURI();
  }

  /** For a problem's {@code instance}; the root where the path is none that may stand there. */
  static URI asUri(HttpServletRequest request) {
    try {
      return new URI(of(request));
    } catch (URISyntaxException e) {
      return ROOT;
    }
  }

  /** Whether a path is that folder itself or lies within it, by whole steps. */
  public static boolean isUnder(String path, String folder) {
    return path.equals(folder) || path.startsWith(folder + "/");
  }
}
