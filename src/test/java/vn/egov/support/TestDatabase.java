package vn.egov.support;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfilesResolver;

/** Gives each application context a database of its own, and the profile of its vendor. */
public class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext>,
        ActiveProfilesResolver {

  private static final String SERVER =
      "jdbc:mysql://127.0.0.1:3307/?sslMode=DISABLED&allowPublicKeyRetrieval=true";
  private static final String OWNER = "egov";

  public static boolean isMySql() {
    return "mysql".equals(System.getProperty("egov.test.db"));
  }

  @Override
  public String[] resolve(Class<?> testClass) {
    return isMySql() ? new String[] {"mysql"} : new String[0];
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String name = "egov_" + UUID.randomUUID().toString().substring(0, 8);
    TestPropertyValues.of(
            "management.server.port=0",
            "egov.base-url=http://localhost",
            "server.port=0",
            // All the applications of a run are at one server.
            "spring.datasource.hikari.minimum-idle=2",
            "spring.datasource.hikari.idle-timeout=20000")
        .applyTo(context);
    if (isMySql()) {
      execute("create database " + name + " character set utf8mb4");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(name)));
      TestPropertyValues.of(
              "EGOV_DB_HOST=127.0.0.1",
              "EGOV_DB_PORT=3307",
              "EGOV_DB_NAME=" + name,
              "EGOV_DB_USER=" + OWNER,
              "EGOV_DB_PASSWORD=" + OWNER,
              "EGOV_DB_SSL_MODE=DISABLED",
              "EGOV_DB_PUBLIC_KEY_RETRIEVAL=true",
              "EGOV_BASE_URL=http://localhost",
              "EGOV_ADDRESS=127.0.0.1",
              "EGOV_SECURE_COOKIES=false",
              "EGOV_ADMIN_PASSWORD=Only-for-tests-1")
          .applyTo(context);
    } else {
      TestPropertyValues.of(
              "spring.datasource.url=jdbc:h2:mem:"
                  + name
                  + ";DB_CLOSE_DELAY=-1;DEFAULT_LOCK_TIMEOUT=10000",
              "EGOV_ADMIN_PASSWORD=Only-for-tests-1")
          .applyTo(context);
    }
  }

  private static void drop(String name) {
    execute("drop database if exists " + name);
  }

  private static void execute(String sql) {
    try (var connection = DriverManager.getConnection(SERVER, OWNER, OWNER);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
