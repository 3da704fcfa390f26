package vn.egov.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.egov.access.oidc.ProviderInitializer;

/**
 * The whole application beside a provider of its own, with demo accounts and the sample's units.
 * All tests that say so share one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:oidc;DB_CLOSE_DELAY=-1",
      "management.server.port=0",
      "egov.demo.enabled=false",
      "camunda.bpm.job-execution.enabled=false",
      "egov.oidc.name.vi=Một cửa Bắc Kạn",
      "egov.oidc.name.en=Bắc Kạn One",
      "egov.oidc.groups=quan-ly=cycle-managers,tham-dinh=reviewers",
      "egov.oidc.unit-group-prefix=don-vi-",
      "egov.oidc.verifier-group-prefix=xac-minh-"
    })
@ContextConfiguration(initializers = ProviderInitializer.class)
@Import(Probes.class)
public @interface OidcApplication {}
