package vn.egov.shared.web.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a request comes from, as far as it is one visitor's. */
final class VisitorAddress {

  /** Of an IPv6 address; whoever has one has all that begin like it. */
  private static final int GROUPS_OF_A_NETWORK = 4;

  private VisitorAddress() {}

  static String of(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    if (address == null) {
      return "";
    }
    return address.indexOf(':') < 0
        ? address
        // The container writes all eight groups.
        : Arrays.stream(address.split(":", GROUPS_OF_A_NETWORK + 1))
            .limit(GROUPS_OF_A_NETWORK)
            .collect(Collectors.joining(":"));
  }
}
