package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

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

  private ApplicationContextRunner start(boolean demo, String url, String address) {
    return runner.withPropertyValues(
        "egov.demo.enabled=" + demo, "spring.datasource.url=" + url, "server.address=" + address);
  }

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties({DataSourceProperties.class, ServerProperties.class})
  @Import(DemoAccounts.class)
  static class Application {}
}
