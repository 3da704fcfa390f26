package vn.egov.access.throttle;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Locale;
import vn.egov.shared.Sha256;

/** Names of what is counted: all of one length, and none tells what somebody typed. */
final class Keys {

  private static final int NETWORK_BYTES = 8;

  private Keys() {}

  static String account(String typed) {
    return hash("account", typed.strip().toLowerCase(Locale.ROOT));
  }

  static String address(String address) {
    return hash("address", network(address));
  }

  static String place(String accountKey, String place) {
    return hash("place", accountKey + '\n' + place);
  }

  static String device(String device) {
    return hash("device", device);
  }

  /** Whoever has one address of the newer kind has 2^64 of them, which count as one. */
  static String network(String address) {
    // Without a colon it might be a name, and would be looked up.
    if (!address.contains(":")) {
      return address;
    }
    try {
      InetAddress parsed = InetAddress.getByName(address);
      return parsed instanceof Inet6Address
          ? HexFormat.ofDelimiter(":").formatHex(parsed.getAddress(), 0, NETWORK_BYTES)
          : parsed.getHostAddress();
    } catch (UnknownHostException e) {
      return address;
    }
  }

  private static String hash(String kind, String text) {
    return Sha256.hex(kind + '\n' + text);
  }
}
