package vn.egov.access.oidc;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a provider for an application and tells each where the other is. */
public class ProviderInitializer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    int port = TestProvider.freePort();
    TestPropertyValues.of(
            "server.port=" + port,
            "egov.base-url=http://localhost:" + port,
            "egov.oidc.issuer=" + TestProvider.of(port).issuer(),
            "egov.oidc.client-id=" + TestProvider.CLIENT,
            "egov.oidc.client-secret=" + TestProvider.SECRET)
        .applyTo(context);
  }
}
