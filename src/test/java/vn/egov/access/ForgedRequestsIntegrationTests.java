package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that a page of another site makes a signed-in browser send. */
@RunningApplication
class ForgedRequestsIntegrationTests {

  private static final String QUERY = "/engine-rest/task/count";
  private static final String WEBAPP_QUERY = "/camunda/api/engine/engine/default/task/count";

  @LocalServerPort private int port;

  @Test
  void areRefusedWithoutTheToken() {
    Visitor person = Visitor.person(port, "manager");
    assertThat(person.post(QUERY, "{}").statusCode()).isEqualTo(403);
    assertThat(person.post("/api/mirror", "{}").statusCode()).isEqualTo(403);
    assertThat(person.post(QUERY, "{}", "X-CSRF-TOKEN", "guess").statusCode()).isEqualTo(403);
    assertThat(person.form("/api/mirror", "_method", "GET").statusCode()).isEqualTo(403);
    String[] foreign = Visitor.person(port, "auditor").token();
    assertThat(person.post(QUERY, "{}", foreign).statusCode()).isEqualTo(403);
  }

  @Test
  void areTakenFromScriptsOfOurOwn() {
    Visitor person = Visitor.person(port, "manager");
    assertThat(person.post(QUERY, "{}", person.token()).statusCode()).isEqualTo(200);
    assertThat(person.post("/api/mirror", "{}", person.token()).statusCode()).isEqualTo(200);
  }

  @Test
  void areRefusedByTheWebApplicationsToo() {
    Visitor person = Visitor.person(port, "manager");
    person.get("/camunda/app/tasklist/default/");
    assertThat(person.post(WEBAPP_QUERY, "{}", person.webappToken()).statusCode()).isEqualTo(200);
    assertThat(person.post(WEBAPP_QUERY, "{}").statusCode()).isEqualTo(403);
  }

  @Test
  void needNoTokenWithAPasswordOfTheirOwn() {
    Visitor program = Visitor.program(port, "manager", "demo");
    HttpResponse<String> answer = program.post(QUERY, "{}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void areRefusedWhereTheBrowserAddsThePassword() {
    Visitor browser = Visitor.program(port, "manager", "demo");
    assertThat(browser.post(QUERY, "{}", "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
  }

  @Test
  void cannotRideASessionBesideAPassword() {
    Visitor person = Visitor.person(port, "officer-s05");
    // officer-s05:wrong
    String[] wrongPassword = {"Authorization", "Basic b2ZmaWNlci1zMDU6d3Jvbmc="};
    assertThat(person.post(QUERY, "{}", wrongPassword).statusCode()).isEqualTo(401);
  }

  @Test
  void signNobodyInOrOut() {
    Visitor stranger = new Visitor(port);
    HttpResponse<String> in = stranger.form("/sign-in", "username", "leader", "password", "demo");
    assertThat(Visitor.location(in)).startsWith("/sign-in?expired");
    assertThat(stranger.get(QUERY).statusCode()).isEqualTo(401);

    Visitor person = Visitor.person(port, "leader");
    assertThat(person.form("/sign-out").statusCode()).isEqualTo(403);
    assertThat(person.get(QUERY).statusCode()).isEqualTo(200);
  }
}
