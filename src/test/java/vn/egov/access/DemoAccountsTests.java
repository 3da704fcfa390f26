package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.egov.unit.Units;

/** The application does not start where accounts with a known password could be reached. */
class DemoAccountsTests {

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withUserConfiguration(Application.class)
          .withBean(Accounts.class, () -> mock(Accounts.class))
          .withBean(EngineAuthorizations.class, () -> mock(EngineAuthorizations.class));

  @ParameterizedTest
  @CsvSource({
    "jdbc:h2:mem:x, 127.0.0.1",
    "jdbc:h2:file:./data/egov, 127.0.0.1",
    "jdbc:h2:mem:x, ::1",
    "jdbc:h2:mem:x, 127.1.2.3"
  })
  void standInTheEmbeddedDefault(String url, String address) {
    start(true, url, address).run(context -> assertThat(context).hasNotFailed());
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:h2:mem:x, 0.0.0.0",
    "jdbc:h2:mem:x, 192.0.2.1",
    "jdbc:h2:mem:x, ''",
    "jdbc:mysql://localhost/egov, 127.0.0.1",
    "jdbc:h2:file:./data/egov;auto_server=true, 127.0.0.1",
    "jdbc:h2:tcp://192.0.2.1/egov, 127.0.0.1"
  })
  void stopTheStartAnywhereElse(String url, String address) {
    start(true, url, address)
        .run(
            context ->
                assertThat(context)
                    .hasFailed()
                    .getFailure()
                    .rootCause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("known password"));
  }

  @Test
  void areNoneOfTheProductionsBusiness() {
    start(false, "jdbc:mysql://db/egov", "0.0.0.0")
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(context.getBean(DemoAccounts.class).isEnabled()).isFalse();
            });
  }

  /** A setting of the pool leads past the one that is checked before the start. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://localhost/egov",
        "jdbc:h2:tcp://192.0.2.1/egov",
        "jdbc:h2:file:./data/egov;AUTO_SERVER=TRUE"
      })
  void areNotCreatedInADatabaseThatIsConnectedInstead(String url) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    DemoAccounts demo = mock(DemoAccounts.class);
    when(demo.isEnabled()).thenReturn(true);
    AccessAtStart start =
        new AccessAtStart(
            mock(EngineAuthorizations.class),
            mock(TasklistFilters.class),
            demo,
            mock(FirstAdministrator.class),
            mock(Units.class),
            pool,
            Clock.systemUTC());
    assertThatThrownBy(start::afterSingletonsInstantiated)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("known password");
    verify(demo, never()).createOffice();
    pool.setJdbcUrl("jdbc:h2:file:./data/egov");
    start.afterSingletonsInstantiated();
    verify(demo).createOffice();
  }

  @Test
  void areNotCreatedInADatabaseThatNobodyKnows() {
    assertThatThrownBy(() -> DemoPlace.check(mock(DataSource.class)))
        .isInstanceOf(IllegalStateException.class);
  }

  private ApplicationContextRunner start(boolean demo, String url, String address) {
    return runner.withPropertyValues(
        "egov.demo.enabled=" + demo, "spring.datasource.url=" + url, "server.address=" + address);
  }

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties({DataSourceProperties.class, ServerProperties.class})
  @Import(DemoAccounts.class)
  static class Application {}
}
