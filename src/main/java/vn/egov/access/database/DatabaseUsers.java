package vn.egov.access.database;

import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The two users of a MySQL database: one owns it and changes its tables while migrations run, the
 * other is the application's for all the rest. Where only one is set, it is both.
 */
@Component
@Profile("mysql")
class DatabaseUsers {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.%:-]{1,255}");

  private final String owner;
  private final String application;
  private final String host;

  DatabaseUsers(
      @Value("${spring.flyway.user}") String owner,
      @Value("${spring.datasource.username}") String application,
      @Value("${egov.database.user-host}") String host) {
    this.owner = owner;
    this.application = application;
    this.host = host;
  }

  boolean areTwo() {
    return !owner.equals(application);
  }

  /**
   * The application's user as MySQL names it.
   *
   * @throws IllegalStateException if a name could be more than a name in a statement
   */
  String application() {
    if (!NAME.matcher(application).matches() || !NAME.matcher(host).matches()) {
      throw new IllegalStateException("EGOV_DB_USER or EGOV_DB_USER_HOST is not a plain name");
    }
    return "'" + application + "'@'" + host + "'";
  }
}
