package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One sign-in for everything, by the form or by Basic. */
@RunningApplication
class SignInIntegrationTests {

  private static final String TASKS = "/engine-rest/task/count";
  private static final String WEBAPP_TASKS = "/camunda/api/engine/engine/default/task/count";

  @LocalServerPort private int port;
  @Autowired private IdentityService identities;

  @Test
  void letsProgramsInWithoutASession() {
    HttpResponse<String> answer = Visitor.program(port, "admin", "demo").get(TASKS);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void answersAWrongPasswordAndAnUnknownUserAlike() {
    var wrong = Visitor.program(port, "officer-s02", "wrong").get(TASKS);
    var unknown = Visitor.program(port, "officer-zzz", "wrong").get(TASKS);
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(wrong.body()).isEqualTo(unknown.body());

    var wrongInForm = new Visitor(port).signIn("officer-s03", "wrong", "/camunda/");
    var unknownInForm = new Visitor(port).signIn("officer-zzz", "wrong", "/camunda/");
    assertThat(Visitor.location(wrongInForm)).startsWith("/sign-in?failed");
    assertThat(Visitor.location(wrongInForm)).isEqualTo(Visitor.location(unknownInForm));
  }

  @Test
  void opensTheEngineAndTheWebApplicationsByOneSession() {
    Visitor person = Visitor.person(port, "reviewer1");
    assertThat(person.get(TASKS).statusCode()).isEqualTo(200);
    assertThat(person.get(WEBAPP_TASKS).statusCode()).isEqualTo(200);
    assertThat(person.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    assertThat(person.get("/camunda/api/admin/auth/user/default").body())
        .contains("\"userId\":\"reviewer1\"");
    assertThat(person.get("/api/openapi").statusCode()).isEqualTo(200);
  }

  @Test
  void opensTheWebApplicationsAccordingToTheGroup() {
    Visitor reviewer = Visitor.person(port, "reviewer1");
    assertThat(reviewer.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
    assertThat(reviewer.get("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
    Visitor manager = Visitor.person(port, "manager");
    assertThat(manager.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
    assertThat(manager.get("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
    Visitor admin = Visitor.person(port, "admin");
    assertThat(admin.get("/camunda/app/admin/default/").statusCode()).isEqualTo(200);
  }

  @Test
  void goesToTasklistFromTheRoot() {
    assertThat(Visitor.location(Visitor.person(port, "leader").get("/camunda/")))
        .isEqualTo("/camunda/app/tasklist/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "/\t/evil"})
  void leadsToOwnPathsOnly(String next) {
    HttpResponse<String> answer = new Visitor(port).signIn("auditor", "demo", next);
    assertThat(Visitor.location(answer)).isEqualTo("/camunda/");
  }

  @Test
  void leadsBackToWhereOneWasGoing() {
    String next = "/camunda/app/tasklist/default/?filter=1";
    HttpResponse<String> answer = new Visitor(port).signIn("auditor", "demo", next);
    assertThat(Visitor.location(answer)).isEqualTo(next);
  }

  @Test
  void putsNoHostIntoRedirects() {
    HttpResponse<String> answer =
        new Visitor(port).get("/camunda/", "X-Forwarded-Host", "evil.example");
    assertThat(Visitor.location(answer)).startsWith("/sign-in");
  }

  @Test
  void changesTheSessionAtSignIn() {
    Visitor person = new Visitor(port);
    person.get("/sign-in");
    String before = person.cookie("egov-session");
    person.signIn("leader", "demo", "/camunda/");
    assertThat(before).isNotEmpty().isNotEqualTo(person.cookie("egov-session"));
    assertThat(new Visitor(port).get(TASKS, "Cookie", "egov-session=" + before).statusCode())
        .isEqualTo(401);
  }

  @Test
  void endsTheSessionAtSignOut() {
    Visitor person = Visitor.person(port, "leader");
    String session = person.cookie("egov-session");
    HttpResponse<String> answer = person.form("/sign-out", "_csrf", person.formToken());
    assertThat(Visitor.location(answer)).isEqualTo("/sign-in?signed-out");
    assertThat(new Visitor(port).get(TASKS, "Cookie", "egov-session=" + session).statusCode())
        .isEqualTo(401);
  }

  @Test
  void endsTheSessionByTheWebApplicationsOwnButton() {
    Visitor person = Visitor.person(port, "leader");
    person.get("/camunda/app/tasklist/default/");
    String session = person.cookie("egov-session");
    var answer =
        person.post("/camunda/api/admin/auth/user/default/logout", "", person.webappToken());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(new Visitor(port).get(TASKS, "Cookie", "egov-session=" + session).statusCode())
        .isEqualTo(401);
  }

  @Test
  void losesItsRightsWithTheGroupAndItsSessionWithTheAccount() {
    ((IdentityServiceImpl) identities).saveUser(newUser("leaver"), true);
    identities.createMembership("leaver", "reviewers");
    Visitor person = Visitor.person(port, "leaver");
    assertThat(person.get("/api/mirror").body()).contains("reviewers");
    identities.deleteMembership("leaver", "reviewers");
    assertThat(person.get("/api/mirror").body()).doesNotContain("reviewers");
    person.get("/camunda/app/tasklist/default/");
    identities.deleteUser("leaver");
    assertThat(person.get("/camunda/api/engine/engine/default/task/count").statusCode())
        .isEqualTo(401);
    assertThat(person.get("/api/mirror").statusCode()).isEqualTo(401);
  }

  @Test
  void speaksTheReadersLanguage() {
    assertThat(new Visitor(port).get("/sign-in").body()).contains("Mật khẩu");
    assertThat(new Visitor(port).get("/sign-in?lang=en").body()).contains("Password");
    assertThat(new Visitor(port).get("/sign-in", "Accept-Language", "en-GB,vi;q=0.5").body())
        .contains("Password");
    assertThat(new Visitor(port).get("/engine-rest/task", "Accept-Language", "en").body())
        .contains("You need to sign in");
  }

  private org.camunda.bpm.engine.identity.User newUser(String id) {
    var user = identities.newUser(id);
    user.setPassword("demo");
    return user;
  }
}
