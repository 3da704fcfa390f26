package vn.egov.access.oidc;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Addresses that the application may be sent to: over TLS, or on its own machine. */
final class ProviderAddress {

  private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

  private ProviderAddress() {}

  static boolean isIssuer(String address) {
    try {
      URI uri = new URI(address);
      return isSafe(uri) && uri.getRawQuery() == null && uri.getRawFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /**
   * Whether a provider may name this address as one of its own: plain http, and so this machine,
   * only if it is here itself.
   */
  static boolean isOf(String issuer, String address) {
    try {
      URI uri = new URI(address);
      return isSafe(uri) && (uri.getScheme().equals("https") || isLoopback(new URI(issuer)));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isSafe(URI uri) {
    return uri.getHost() != null
        && uri.getRawUserInfo() == null
        && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) && isLoopback(uri));
  }

  private static boolean isLoopback(URI uri) {
    return uri.getHost() != null && LOOPBACK.matcher(uri.getHost()).matches();
  }
}
