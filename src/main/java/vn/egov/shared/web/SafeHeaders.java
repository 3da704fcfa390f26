package vn.egov.shared.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Says in every answer what the browser must not do with it, whoever answers: our pages, the
 * engine's interfaces and web applications, a filter in front of them all, and the container itself
 * where it refuses a request that no servlet ever sees. Who needs another policy says another.
 */
final class SafeHeaders extends ValveBase {

  /** Scripts, styles and pictures are files of ours; nothing stands inside a page. */
  private static final String OWN_FILES =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " object-src 'none'";

  /**
   * A year, for this host only: what else there is below its name is not ours to decide. A browser
   * believes it only over TLS.
   */
  private static final String TLS_ONLY = "max-age=31536000";

  private final Map<String, String> headers;

  /**
   * @param tlsOnly whether cookies are sent over TLS only. Then the whole is there over TLS only,
   *     and browsers are told so. The request itself does not show it behind a reverse proxy.
   */
  SafeHeaders(boolean tlsOnly) {
    super(true);
    Map<String, String> all = new LinkedHashMap<>();
    all.put("Content-Security-Policy", OWN_FILES);
    all.put("X-Content-Type-Options", "nosniff");
    all.put("X-Frame-Options", "DENY");
    all.put("Referrer-Policy", "same-origin");
    all.put("Cross-Origin-Opener-Policy", "same-origin");
    all.put("Cross-Origin-Resource-Policy", "same-origin");
    all.put(
        "Permissions-Policy",
        "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(),"
            + " payment=(), usb=()");
    if (tlsOnly) {
      all.put("Strict-Transport-Security", TLS_ONLY);
    }
    this.headers = Map.copyOf(all);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    headers.forEach(response::setHeader);
    getNext().invoke(request, response);
  }
}
