package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.egov.access.oidc.TestProvider;

/** Whose account is whose, when the provider's names meet ours, or change. */
@OidcApplication
class OidcAccountIntegrationTests {

  @LocalServerPort private int port;
  @Autowired private IdentityService identities;
  @Autowired private JdbcTemplate database;

  private TestProvider provider;

  @BeforeEach
  void findProvider() {
    provider = TestProvider.of(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reviewer1", "REVIEWER1", "admin"})
  void keepsALocalAccountFromWhoeverHasItsNameAtTheProvider(String name) {
    provider.person("s-namesake", name, "quan-ly");
    ProviderVisit visit = new ProviderVisit(port, "s-namesake");
    String refused = Visitor.location(visit.signIn());
    assertThat(refused).startsWith("/sign-in?not-yours&");
    assertThat(visit.here().get(refused).body()).contains("hoặc đã là của người khác");
    assertThat(visit.here().get("/api/mirror").statusCode()).isEqualTo(401);
    assertThat(identities.createGroupQuery().groupMember("reviewer1").list())
        .singleElement()
        .satisfies(group -> assertThat(group.getId()).isEqualTo("reviewers"));
    assertThat(new OidcTrail(database).last())
        .startsWith("SIGN_IN_REFUSED")
        .contains("name=" + name, "subject=s-namesake");
  }

  @Test
  void keepsALocalAccountWithCapitalLettersToo() {
    local("Trung-Ta");
    provider.person("s-capital", "trung-ta", "quan-ly");
    assertThat(Visitor.location(new ProviderVisit(port, "s-capital").signIn()))
        .startsWith("/sign-in?not-yours&");
    assertThat(identities.createUserQuery().userId("trung-ta").count()).isZero();
  }

  @Test
  void keepsTheAccountOfAPersonWhoseNameChanges() {
    provider.person("s-bride", "tran-thi-b", "don-vi-061");
    new ProviderVisit(port, "s-bride").signIn();
    provider.person("s-bride", "nguyen-thi-b", "don-vi-061");
    ProviderVisit later = new ProviderVisit(port, "s-bride");
    later.signIn();
    assertThat(later.here().get("/api/mirror").body()).contains("\"user\":\"tran-thi-b\"");
    assertThat(identities.createUserQuery().userId("nguyen-thi-b").count()).isZero();
  }

  @Test
  void keepsTheAccountFromWhoeverGetsItsNameNext() {
    provider.person("s-predecessor", "van-thu", "don-vi-061");
    new ProviderVisit(port, "s-predecessor").signIn();
    provider.person("s-predecessor", "van-thu-cu", "don-vi-061");
    provider.person("s-successor", "van-thu", "don-vi-064");
    ProviderVisit successor = new ProviderVisit(port, "s-successor");
    assertThat(Visitor.location(successor.signIn())).startsWith("/sign-in?not-yours&");
    assertThat(successor.here().get("/api/mirror").statusCode()).isEqualTo(401);
    ProviderVisit predecessor = new ProviderVisit(port, "s-predecessor");
    predecessor.signIn();
    assertThat(predecessor.here().get("/api/mirror").body())
        .contains("\"user\":\"van-thu\"", "\"groups\":[\"unit-061\"]");
  }

  @Test
  void doesNotKnowAPersonAnyMoreWhoseAccountWasRemoved() {
    provider.person("s-removed", "removed-one", "don-vi-061");
    ProviderVisit before = new ProviderVisit(port, "s-removed");
    before.signIn();
    identities.deleteUser("removed-one");
    assertThat(before.here().get("/api/mirror").statusCode()).isEqualTo(401);
    // Somebody else, who has nothing to do with the provider.
    local("removed-one");
    identities.createMembership("removed-one", "leaders");
    assertThat(Visitor.location(new ProviderVisit(port, "s-removed").signIn()))
        .startsWith("/sign-in?not-yours&");
    assertThat(identities.createGroupQuery().groupMember("removed-one").list())
        .singleElement()
        .satisfies(group -> assertThat(group.getId()).isEqualTo("leaders"));
  }

  private void local(String id) {
    User user = identities.newUser(id);
    user.setPassword("demo");
    ((IdentityServiceImpl) identities).saveUser(user, true);
  }
}
