package vn.egov.access;

import com.zaxxer.hikari.HikariDataSource;
import java.net.InetAddress;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
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
    boolean local = address != null && address.isLoopbackAddress();
    if (!isEmbedded(databaseUrl) || !local) {
      throw refusal();
    }
  }

  /**
   * The same of the database that is really connected: there are settings that lead the pool past
   * the one that is checked before the start.
   *
   * @throws IllegalStateException unless it is H2 inside this application
   */
  static void check(DataSource database) {
    try {
      String url =
          database.isWrapperFor(HikariDataSource.class)
              ? database.unwrap(HikariDataSource.class).getJdbcUrl()
              : null;
      if (url == null || !isEmbedded(url)) {
        throw refusal();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isEmbedded(String url) {
    return (url.startsWith("jdbc:h2:mem:") || url.startsWith("jdbc:h2:file:"))
        // Lets other processes in by the network.
        && !url.toUpperCase(Locale.ROOT).contains("AUTO_SERVER=TRUE");
  }

  private static IllegalStateException refusal() {
    return new IllegalStateException(
        "egov.demo.enabled creates accounts with a known password: it needs the embedded H2"
            + " database and a loopback server.address. Set egov.demo.enabled=false, or leave"
            + " both at their defaults.");
  }
}
