package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.egov.access.oidc.TestProvider;

/** The way to the provider and back, for those who may come in. */
@OidcApplication
class OidcSignInIntegrationTests {

  @LocalServerPort private int port;
  @Autowired private IdentityService identities;
  @Autowired private RuntimeService processes;
  @Autowired private TaskService tasks;
  @Autowired private Standings standings;
  @Autowired private JdbcTemplate database;

  private TestProvider provider;

  @BeforeEach
  void findProvider() {
    provider = TestProvider.of(port);
  }

  @Test
  void letsAManagerInAsTheEnginesUser() {
    provider.person("s-manager", "Lan-Manager", "quan-ly", "nhan-vien");
    ProviderVisit lan = new ProviderVisit(port, "s-manager");
    assertThat(Visitor.location(lan.signIn())).isEqualTo("/camunda/");
    assertThat(lan.here().get("/api/mirror").body())
        .contains("\"user\":\"lan-manager\"", "\"groups\":[\"cycle-managers\"]");
    assertThat(lan.here().get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
    assertThat(lan.here().get("/camunda/api/admin/auth/user/default").body())
        .contains("\"userId\":\"lan-manager\"");
    assertThat(lan.here().get("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
  }

  @Test
  void showsAnOfficerTheTasksOfTheirUnitOnly() {
    var start = processes.startProcessInstanceByKey(Probes.PROCESS, Map.of("unitCode", "061"));
    var other = processes.startProcessInstanceByKey(Probes.PROCESS, Map.of("unitCode", "064"));
    String own = taskOf(start.getId());
    String theirs = taskOf(other.getId());
    provider.person("s-officer", "officer-of-061", "don-vi-061");
    ProviderVisit officer = new ProviderVisit(port, "s-officer");
    officer.signIn();
    for (String tasks : List.of("/engine-rest/task", "/camunda/api/engine/engine/default/task")) {
      assertThat(officer.here().get(tasks).body()).contains(own).doesNotContain(theirs);
      assertThat(officer.here().get(tasks + "/" + own).statusCode()).isEqualTo(200);
      assertThat(officer.here().get(tasks + "/" + theirs).statusCode()).isNotEqualTo(200);
    }
  }

  @Test
  void takesAGroupAwayAtTheNextSignInAfterTheProvider() {
    provider.person("s-mover", "mover", "don-vi-061", "xac-minh-061");
    ProviderVisit before = new ProviderVisit(port, "s-mover");
    before.signIn();
    assertThat(before.here().get("/api/mirror").body())
        .contains("\"groups\":[\"unit-061\",\"verifier-061\"]");
    provider.person("s-mover", "mover", "don-vi-064");
    ProviderVisit after = new ProviderVisit(port, "s-mover");
    after.signIn();
    assertThat(after.here().get("/api/mirror").body()).contains("\"groups\":[\"unit-064\"]");
    // The session of before has the groups of now.
    assertThat(before.here().get("/api/mirror").body()).contains("\"groups\":[\"unit-064\"]");
    assertThat(new OidcTrail(database).about("mover"))
        .anySatisfy(
            entry ->
                assertThat(entry)
                    .startsWith("RIGHTS_CHANGED")
                    .contains("added=unit-064", "removed=unit-061 verifier-061"));
  }

  @Test
  void takesAGroupAwayThatWasGivenHere() {
    provider.person("s-favourite", "favourite", "don-vi-061");
    new ProviderVisit(port, "s-favourite").signIn();
    identities.createMembership("favourite", "reviewers");
    ProviderVisit again = new ProviderVisit(port, "s-favourite");
    again.signIn();
    assertThat(again.here().get("/api/mirror").body()).contains("\"groups\":[\"unit-061\"]");
  }

  @Test
  void refusesWhomItGivesNoRoleAndTakesTheFormerOnesAway() {
    provider.person("s-leaver", "leaver-of-061", "don-vi-061");
    ProviderVisit before = new ProviderVisit(port, "s-leaver");
    before.signIn();
    provider.person("s-leaver", "leaver-of-061", "nhan-vien");
    ProviderVisit leaver = new ProviderVisit(port, "s-leaver");
    String refused = Visitor.location(leaver.signIn("/camunda/app/tasklist/"));
    assertThat(refused).isEqualTo("/sign-in?no-role&lang=vi&next=%2Fcamunda%2Fapp%2Ftasklist%2F");
    assertThat(leaver.here().get(refused).body()).contains("chưa được giao vai trò nào");
    assertThat(leaver.here().get("/api/mirror").statusCode()).isEqualTo(401);
    assertThat(before.here().get("/api/mirror").body()).contains("\"groups\":[]");
    assertThat(new OidcTrail(database).about("leaver-of-061"))
        .anySatisfy(
            entry ->
                assertThat(entry)
                    .startsWith("SIGN_IN_REFUSED")
                    .contains("reason=NO_ROLE", "values=nhan-vien"));
  }

  @Test
  void makesNoAccountForSomebodyWithoutARole() {
    provider.person("s-nobody", "nobody-yet", "nhan-vien");
    new ProviderVisit(port, "s-nobody").signIn();
    assertThat(identities.createUserQuery().userId("nobody-yet").count()).isZero();
  }

  @Test
  void refusesALockedAccount() {
    provider.person("s-locked", "locked-one", "don-vi-061");
    new ProviderVisit(port, "s-locked").signIn();
    standings.lock("locked-one", "left the office");
    ProviderVisit locked = new ProviderVisit(port, "s-locked");
    String refused = Visitor.location(locked.signIn());
    assertThat(refused).startsWith("/sign-in?locked&");
    assertThat(locked.here().get(refused).body()).contains("đang bị khoá");
    assertThat(locked.here().get("/api/mirror").statusCode()).isEqualTo(401);
    assertThat(new OidcTrail(database).about("locked-one"))
        .anySatisfy(e -> assertThat(e).startsWith("SIGN_IN_REFUSED").contains("reason=LOCKED"));
  }

  @Test
  void refusesANameThatWasLockedBeforeItsAccountWasMade() {
    standings.lock("expected-one", "never to come in");
    provider.person("s-expected", "expected-one", "don-vi-061");
    assertThat(Visitor.location(new ProviderVisit(port, "s-expected").signIn()))
        .startsWith("/sign-in?locked&");
    assertThat(identities.createUserQuery().userId("expected-one").count()).isZero();
  }

  @Test
  void keepsTheTrailOfAFirstSignIn() {
    provider.person("s-first", "first-timer", "don-vi-061");
    new ProviderVisit(port, "s-first").signIn();
    assertThat(new OidcTrail(database).about("first-timer"))
        .satisfiesExactly(
            e ->
                assertThat(e)
                    .startsWith("ACCOUNT_CREATED by (system)")
                    .contains("subject=s-first", "issuer=" + provider.issuer()),
            e -> assertThat(e).startsWith("RIGHTS_CHANGED by (system)").contains("added=unit-061"),
            e -> assertThat(e).isEqualTo("SIGNED_IN by first-timer: method=oidc"));
    assertThat(new OidcTrail(database).addressesOf("first-timer")).containsExactly("127.0.0.1");
  }

  /** An account for each, because after a wrong password no other is looked at for a while. */
  @ParameterizedTest
  @CsvSource({"wordless-1, ''", "wordless-2, demo", "wordless-3, null", "wordless-4, wordless-4"})
  void leavesNoWayInByAPassword(String account, String password) {
    provider.person("s-" + account, account, "don-vi-061");
    new ProviderVisit(port, "s-" + account).signIn();
    assertThat(Visitor.program(port, account, password).get("/api/mirror").statusCode())
        .isEqualTo(401);
  }

  @Test
  void leadsBackToWhereOneWasGoing() {
    provider.person("s-goer", "goer", "don-vi-061");
    String next = "/camunda/app/tasklist/default/?filter=1#/?task=7";
    assertThat(Visitor.location(new ProviderVisit(port, "s-goer").signIn(next))).isEqualTo(next);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example", "/\\evil.example", "https://evil.example", "/sign-in/oidc"})
  void leadsToOwnPathsOnly(String next) {
    provider.person("s-goer", "goer", "don-vi-061");
    assertThat(Visitor.location(new ProviderVisit(port, "s-goer").signIn(next)))
        .isEqualTo("/camunda/");
  }

  @Test
  void keepsTheLanguage() {
    provider.person("s-english", "english", "nhan-vien");
    ProviderVisit visit = new ProviderVisit(port, "s-english");
    HttpResponse<String> start = visit.here().get("/sign-in/oidc?lang=en");
    assertThat(Visitor.location(start)).contains("ui_locales=en");
    HttpResponse<String> back = visit.here().get(visit.goThrough(Visitor.location(start)));
    assertThat(Visitor.location(back)).startsWith("/sign-in?no-role&lang=en");
    assertThat(visit.here().get(Visitor.location(back)).body()).contains("no role in this system");
  }

  @Test
  void asksForACodeWithStateNonceAndProof() {
    assertThat(Visitor.location(new Visitor(port).get("/sign-in/oidc")))
        .startsWith(provider.issuer() + "/oauth2/authorize?response_type=code&")
        .contains("&state=", "&nonce=", "&code_challenge=", "&code_challenge_method=S256")
        .contains("scope=openid%20profile")
        .contains("redirect_uri=http://localhost:" + port + "/sign-in/oidc/callback")
        .doesNotContain("prompt=");
  }

  @Test
  void asksWhoOneIsEvenWhereOneIsSignedIn() {
    assertThat(Visitor.location(new Visitor(port).get("/sign-in/oidc?again")))
        .contains("prompt=login");
  }

  @Test
  void takesItsOwnAddressFromTheSettingsOnly() {
    String start =
        Visitor.location(
            new Visitor(port).get("/sign-in/oidc", "X-Forwarded-Host", "evil.example"));
    assertThat(start).contains("redirect_uri=http://localhost:" + port).doesNotContain("evil");
  }

  @Test
  void offersTheProviderBesideTheForm() {
    String page = new Visitor(port).get("/sign-in?next=/camunda/app/tasklist/").body();
    assertThat(page).contains("Đăng nhập bằng Một cửa Bắc Kạn", "Mật khẩu");
    assertThat(page).contains("/sign-in/oidc?next=/camunda/app/tasklist/&amp;lang=vi");
    assertThat(new Visitor(port).get("/sign-in?lang=en").body())
        .contains("Sign in with Bắc Kạn One");
    assertThat(Visitor.location(new Visitor(port).signIn("leader", "demo", "/camunda/")))
        .isEqualTo("/camunda/");
  }

  @Test
  void changesTheSessionAtSignIn() {
    provider.person("s-goer", "goer", "don-vi-061");
    ProviderVisit goer = new ProviderVisit(port, "s-goer");
    String back = goer.wayBack("/sign-in/oidc");
    String before = goer.session();
    goer.here().get(back);
    assertThat(before).isNotEmpty().isNotEqualTo(goer.session());
    assertThat(goer.isOpenBy(goer.session())).isTrue();
    assertThat(goer.isOpenBy(before)).isFalse();
  }

  private String taskOf(String instance) {
    return tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
  }
}
