package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** CVE-2026-77226, and the sign-in of the web applications, carried out. */
@RunningApplication
class ClosedDoorsIntegrationTests {

  private static final String INTRUDER =
      """
      {"profile":{"id":"intruder","firstName":"I","lastName":"N","email":"i@example.vn"},
       "credentials":{"password":"Intruder-2026!"}}""";

  @LocalServerPort private int port;
  @Autowired private IdentityService identities;

  @AfterEach
  void restore() {
    if (identities.createUserQuery().memberOfGroup("camunda-admin").userId("admin").count() == 0) {
      identities.createMembership("admin", "camunda-admin");
    }
    identities.deleteUser("intruder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/admin/setup/default/user/create",
        "/camunda/api/admin/%73etup/default/user/create",
        "/camunda/api/admin/setup/default/user/create/",
        "/camunda/api/%61dmin/setup/default/user/create"
      })
  void nobodyBecomesAdministratorWhileThereIsNone(String path) {
    identities.deleteMembership("admin", "camunda-admin");
    Visitor stranger = new Visitor(port);
    assertThat(stranger.post(path, INTRUDER).statusCode()).isIn(400, 401, 403, 404);
    Visitor officer = Visitor.person(port, "officer-s01");
    officer.get("/camunda/app/tasklist/default/");
    HttpResponse<String> answer = officer.post(path, INTRUDER, officer.webappToken());
    assertThat(answer.statusCode()).isIn(400, 403, 404);
    assertThat(identities.createUserQuery().userId("intruder").count()).isZero();
    assertThat(identities.createUserQuery().memberOfGroup("camunda-admin").count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/app/admin/default/setup/",
        "/camunda/app/admin/default/setup",
        "/camunda/app/tasklist/default/setup/"
      })
  void theSetUpPageIsClosed(String path) {
    identities.deleteMembership("admin", "camunda-admin");
    assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(403);
    assertThat(Visitor.person(port, "officer-s01").get(path).statusCode()).isEqualTo(403);
  }

  @Test
  void theWebApplicationsOwnSignInIsClosed() {
    Visitor visitor = Visitor.person(port, "officer-s01");
    visitor.get("/camunda/app/tasklist/default/");
    String path = "/camunda/api/admin/auth/user/default/login/admin";
    assertThat(visitor.form(path, "username", "admin", "password", "demo").statusCode())
        .isEqualTo(403);
    assertThat(new Visitor(port).form(path, "username", "admin", "password", "demo").statusCode())
        .isEqualTo(403);
  }
}
