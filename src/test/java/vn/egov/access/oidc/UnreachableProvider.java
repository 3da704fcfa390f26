package vn.egov.access.oidc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import vn.egov.support.IntegrationTest;

/**
 * The whole application, on MySQL too, with the settings of a provider that nobody can reach: local
 * accounts may be bound, and there is no form.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@TestPropertySource(
    properties = {
      "egov.oidc.issuer=" + UnreachableProvider.ISSUER,
      "egov.oidc.client-id=egov",
      "egov.oidc.groups=quan-ly=cycle-managers,lanh-dao=leaders",
      "egov.oidc.unit-group-prefix=don-vi-",
      "egov.oidc.bind-existing=true",
      "egov.sign-in.form=false"
    })
public @interface UnreachableProvider {

  String ISSUER = "https://sso.invalid/realms/tinh";
}
