package vn.egov.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.egov.support.IntegrationTest;
import vn.egov.support.TestDatabase;

/** That the integration tests run on the database they are meant for, set up as it must be. */
@IntegrationTest
class DatabaseIntegrationTests {

  @Autowired private DataSource database;

  @Test
  void itIsTheDatabaseThatWasAskedFor() throws SQLException {
    try (Connection connection = database.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName();
      assertThat(product).isEqualTo(TestDatabase.isMySql() ? "MySQL" : "H2");
    }
  }

  @Test
  void transactionsReadWhatIsCommitted() throws SQLException {
    try (Connection connection = database.getConnection()) {
      assertThat(connection.getTransactionIsolation())
          .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }
  }

  @Test
  void theIndexesThatTheEngineLacksAreThere() throws SQLException {
    assertThat(indexes("ACT_RU_TASK")).contains("EGOV_IDX_TASK_PARENT");
    assertThat(indexes("ACT_RU_JOB")).contains("EGOV_IDX_JOB_DUEDATE", "EGOV_IDX_JOB_IN_PROGRESS");
  }

  private Set<String> indexes(String table) throws SQLException {
    Set<String> names = new HashSet<>();
    try (Connection connection = database.getConnection();
        var rows =
            connection
                .getMetaData()
                .getIndexInfo(connection.getCatalog(), null, table, false, false)) {
      while (rows.next()) {
        names.add(String.valueOf(rows.getString("INDEX_NAME")).toUpperCase(Locale.ROOT));
      }
    }
    return names;
  }
}
