package vn.egov.access.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A MySQL database of its own with an owner and a user for the application, made as README.md tells
 * administrators to. Needs somebody who may create users, on the test server its root.
 */
class TwoDatabaseUsers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String SERVER = "jdbc:mysql://127.0.0.1:3307/";
  private static final String OPTIONS = "?sslMode=DISABLED&allowPublicKeyRetrieval=true";
  private static final String ROOT = System.getProperty("egov.test.mysql.root", "root");
  private static final String ROOT_PASSWORD =
      System.getProperty("egov.test.mysql.root-password", "");
  private static final String PASSWORD = "Only-for-tests-1";

  private final String name = "egov_two_" + UUID.randomUUID().toString().substring(0, 8);

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Runtime.getRuntime().addShutdownHook(new Thread(this::drop));
    execute(
        "create database " + name + " character set utf8mb4",
        "create user '" + owner() + "'@'%' identified by '" + PASSWORD + "'",
        "create user '" + application() + "'@'%' identified by '" + PASSWORD + "'",
        "grant all on " + name + ".* to '" + owner() + "'@'%' with grant option");
    TestPropertyValues.of(
            "management.server.port=0",
            "server.port=0",
            "egov.base-url=http://localhost",
            "EGOV_DB_HOST=127.0.0.1",
            "EGOV_DB_PORT=3307",
            "EGOV_DB_NAME=" + name,
            "EGOV_DB_OWNER=" + owner(),
            "EGOV_DB_OWNER_PASSWORD=" + PASSWORD,
            "EGOV_DB_USER=" + application(),
            "EGOV_DB_PASSWORD=" + PASSWORD,
            "EGOV_DB_SSL_MODE=DISABLED",
            "EGOV_DB_PUBLIC_KEY_RETRIEVAL=true",
            "EGOV_BASE_URL=http://localhost",
            "EGOV_ADDRESS=127.0.0.1",
            "EGOV_SECURE_COOKIES=false",
            "EGOV_ADMIN_PASSWORD=" + PASSWORD,
            "test.database=" + name)
        .applyTo(context);
  }

  private String owner() {
    return name + "_owner";
  }

  private String application() {
    return name + "_app";
  }

  /** The database as its owner sees it. */
  static JdbcTemplate asOwner(String database) {
    return new JdbcTemplate(
        new DriverManagerDataSource(SERVER + database + OPTIONS, database + "_owner", PASSWORD));
  }

  private void drop() {
    execute(
        "drop database if exists " + name,
        "drop user if exists '" + owner() + "'@'%'",
        "drop user if exists '" + application() + "'@'%'");
  }

  private static void execute(String... statements) {
    try (var connection = DriverManager.getConnection(SERVER + OPTIONS, ROOT, ROOT_PASSWORD);
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
