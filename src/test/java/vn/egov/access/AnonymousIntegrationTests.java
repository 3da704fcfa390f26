package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody without an account gets at each address. */
@RunningApplication
class AnonymousIntegrationTests {

  @LocalServerPort private int port;
  @LocalManagementPort private int managementPort;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/en",
        "/cycles/none",
        "/en/cycles/none",
        "/api/cycles",
        "/api/cycles/none",
        "/api/cycles/none/results",
        "/css/sign-in.css",
        "/js/sign-in.js",
        "/favicon.ico",
        "/sign-in"
      })
  void mayReadWhatIsPublished(String path) {
    assertThat(new Visitor(port).get(path).statusCode()).isIn(200, 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/engine-rest/engine",
        "/engine-rest/task?maxResults=1",
        "/engine-rest/process-definition",
        "/engine-rest/openapi.json",
        "/engine-rest/version",
        "/camunda/api/engine/version",
        "/api/openapi",
        "/api/criteria-sets/V1/COMMUNE/scorecard",
        "/api/cyclesx",
        "/camunda/api/engine/engine/default/task",
        "/camunda/api/admin/auth/user/default",
        "/camunda/api/cockpit/plugin/base/default/incident"
      })
  void isAskedToSignInByInterfaces(String path) {
    assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(401);
  }

  @Test
  void mayNotWriteWhereReadingIsPublic() {
    assertThat(new Visitor(port).post("/api/cycles", "{}").statusCode()).isIn(401, 403);
  }

  @ParameterizedTest
  @CsvSource({
    "/camunda, /sign-in?next=%2Fcamunda",
    "/camunda/app/tasklist/, /sign-in?next=%2Fcamunda%2Fapp%2Ftasklist%2F",
    "/camunda/app/admin/default/?a=b&c=d, /sign-in?next=%2Fcamunda%2Fapp%2Fadmin%2Fdefault%2F%3Fa%3Db%26c%3Dd",
    "/camunda/lib/deps.js, /sign-in?next=%2Fcamunda%2Flib%2Fdeps.js",
    "/api/docs, /sign-in?next=%2Fapi%2Fdocs",
    "/api/swagger-ui/index.html, /sign-in?next=%2Fapi%2Fswagger-ui%2Findex.html"
  })
  void isSentToTheFormByPages(String path, String form) {
    HttpResponse<String> answer = new Visitor(port).get(path);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(Visitor.location(answer)).isEqualTo(form);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void isChallengedAsAProgramButNotAsABrowser() {
    String challenge = "WWW-Authenticate";
    String path = "/engine-rest/task";
    assertThat(new Visitor(port).get(path).headers().firstValue(challenge))
        .hasValueSatisfying(v -> assertThat(v).startsWith("Basic "));
    assertThat(
            new Visitor(port).get(path, "Sec-Fetch-Mode", "cors").headers().firstValue(challenge))
        .isEmpty();
    assertThat(
            new Visitor(port)
                .get(path, "User-Agent", "Mozilla/5.0 (X11)")
                .headers()
                .firstValue(challenge))
        .isEmpty();
  }

  @Test
  void isNobodyForTheEngine() {
    assertThat(new Visitor(port).get("/api/cycles/mirror").body())
        .contains("\"user\":\"(nobody)\"", "\"groups\":[]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator",
        "/actuator/health",
        "/actuator/env",
        "/actuator/heapdump",
      })
  void findsNoManagementHere(String path) {
    assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void findsOnlyHealthOnTheManagementPort() {
    assertThat(new Visitor(managementPort).get("/actuator/health").statusCode()).isEqualTo(200);
    assertThat(new Visitor(managementPort).get("/actuator/env").statusCode()).isIn(401, 403, 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//engine-rest/task",
        "/engine-rest/task;a=b",
        "/cycles/..;/engine-rest/task",
        "/cycles/%2e%2e/engine-rest/task",
        "/cycles%2f..%2fengine-rest/task"
      })
  void getsNowhereByTricksWithThePath(String path) {
    assertThat(new Visitor(port).get(path).statusCode()).isIn(400, 401);
  }

  @Test
  void cannotUseOtherMethodsToGetAround() {
    for (String method : new String[] {"PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"}) {
      HttpResponse<String> answer =
          new Visitor(port)
              .send(
                  HttpRequest.newBuilder().method(method, HttpRequest.BodyPublishers.noBody()),
                  "/engine-rest/task");
      assertThat(answer.statusCode()).as(method).isIn(401, 403);
    }
  }
}
