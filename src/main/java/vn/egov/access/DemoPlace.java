package vn.egov.access;

import java.net.InetAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where accounts with a known password are harmless. */
final class DemoPlace {

  private DemoPlace() {}

  /**
   * @param address what the web server listens on; null means every address of the machine
   * @throws IllegalStateException unless the database is H2 inside this application, and the
   *     address can be reached from this machine only
   */
  static void check(String databaseUrl, @Nullable InetAddress address) {
    boolean embedded =
        (databaseUrl.startsWith("jdbc:h2:mem:") || databaseUrl.startsWith("jdbc:h2:file:"))
            // Lets other processes in by the network.
            && !databaseUrl.toUpperCase(Locale.ROOT).contains("AUTO_SERVER=TRUE");
    boolean local = address != null && address.isLoopbackAddress();
    if (!embedded || !local) {
      throw new IllegalStateException(
          "egov.demo.enabled creates accounts with a known password: it needs the embedded H2"
              + " database and a loopback server.address. Set egov.demo.enabled=false, or leave"
              + " both at their defaults.");
    }
  }
}
