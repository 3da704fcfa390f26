package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.egov.access.oidc.TestProvider;

/** The way to the provider and back. */
@OidcApplication
class OidcSignInIntegrationTests {

  @LocalServerPort private int port;

  @Test
  void letsAManagerInWithTheRightsOfTheGroup() {
    TestProvider.of(port).person("u1", "lan", "quan-ly");
    Visitor lan = new Visitor(port);
    HttpResponse<String> start = lan.get("/sign-in/oidc?next=/camunda/");
    System.err.println(start.statusCode() + " " + start.headers().map());
    URI back =
        new ProviderVisit("u1").goThrough(Visitor.location(start), "http://localhost:" + port);
    System.err.println(back);
    HttpResponse<String> in = lan.get(back.getRawPath() + "?" + back.getRawQuery());
    System.err.println(in.statusCode() + " " + in.headers().map());
    assertThat(lan.get("/api/mirror").body()).contains("lan", "cycle-managers");
  }
}
