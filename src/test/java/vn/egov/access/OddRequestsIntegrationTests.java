package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests made to be misunderstood: by methods, by paths, by the name of the host. */
@RunningApplication
class OddRequestsIntegrationTests {

  private static final String EVIL = "evil.example";

  @LocalServerPort private int port;

  /** TRACE would send back the cookies of whoever is made to send it. */
  @Test
  void areNotEchoed() {
    Raw.Answer answer = new Raw(port).send("TRACE", "/", "", "Cookie: egov-session=secret");
    assertThat(answer.status()).isIn(400, 405);
    assertThat(answer.body()).doesNotContain("secret");
    assertThat(answer.head().toString()).doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource({"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
  void cannotBecomeAnotherMethodByAHeader(String header) {
    assertThat(
            new Raw(port)
                .send("POST", "/engine-rest/task", "", "Content-Length: 0", header + ": GET")
                .status())
        .isIn(401, 403);
    assertThat(new Raw(port).get("/", header + ": DELETE").status()).isEqualTo(200);
  }

  @Test
  void cannotBecomeAnotherMethodByAParameter() {
    assertThat(new Raw(port).get("/?_method=DELETE").status()).isEqualTo(200);
    assertThat(
            new Raw(port)
                .send(
                    "POST",
                    "/api/cycles",
                    "_method=GET",
                    "Content-Type: application/x-www-form-urlencoded",
                    "Content-Length: 11")
                .status())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/engine-rest/../engine-rest/task",
        "/cycles/../engine-rest/task",
        "/cycles/%2e%2e/engine-rest/task",
        "/cycles/..%2fengine-rest/task",
        "/cycles/%252e%252e/engine-rest/task",
        "//engine-rest/task",
        "/engine-rest//task",
        "/engine-rest/task;jsessionid=1",
        "/;/engine-rest/task",
        "/engine-rest/task/.",
        "/engine-rest/task.",
        "/ENGINE-REST/task",
        "/Engine-Rest/task",
        "/%65ngine-rest/task",
        "/engine-rest%2ftask",
        "/engine-rest\\task",
        "/./engine-rest/task",
        "/css/..%2f..%2fapplication.yml",
        "/css/%2e%2e/%2e%2e/application.yml",
        "/img/..;/..;/application.yml"
      })
  void getNowhereByTricksWithThePath(String path) {
    Raw.Answer answer = new Raw(port).get(path);
    assertThat(answer.status()).isIn(400, 401, 404);
    assertThat(answer.body()).doesNotContain("\"id\":", "spring:");
  }

  /** Attack 49, and CVE-2026-59378: what manages the application is not on this port at all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator",
        "/actuator/",
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/health/..;/env",
        "/actuator/env",
        "/actuator/heapdump",
        "/actuator/threaddump",
        "/actuator/loggers",
        "/ACTUATOR/health",
        "/cloudfoundryapplication",
        "/cloudfoundryapplication/health",
        "/livez",
        "/readyz",
        "/engine-rest/actuator/health",
        "/camunda/actuator/health",
        "/api/actuator/health"
      })
  void findNoManagement(String path) {
    Raw.Answer answer = new Raw(port).get(path);
    assertThat(answer.status()).isIn(302, 400, 401, 404);
    assertThat(answer.body()).doesNotContain("\"UP\"", "\"groups\"");
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }

  /** Attack 36: nobody's Host header leads a visitor anywhere. */
  @ParameterizedTest
  @CsvSource({
    "/camunda/app/tasklist/, Host: evil.example",
    "/camunda/app/tasklist/, X-Forwarded-Host: evil.example",
    "/camunda/app/tasklist/, Forwarded: host=evil.example;proto=https",
    "/api/docs, Host: evil.example",
    "/, Host: evil.example",
    "/en, X-Forwarded-Host: evil.example",
    "/sign-in, X-Forwarded-Host: evil.example",
    "/sign-in, Host: evil.example",
    "/nowhere, Host: evil.example",
    "/api/cycles, Host: evil.example",
    "/engine-rest/task, X-Forwarded-Prefix: /evil.example",
    "/css/site.css, X-Forwarded-Host: evil.example"
  })
  void areNotLedElsewhereByTheNameOfTheHost(String path, String header) {
    Raw.Answer answer = new Raw(port).get(path, header);
    assertThat(answer.head().toString()).doesNotContain(EVIL);
    assertThat(answer.body()).doesNotContain(EVIL);
    assertThat(answer.header("Location")).doesNotStartWith("http");
  }

  @Test
  void areNotLedElsewhereByAnAbsoluteAddress() {
    Raw.Answer answer = new Raw(port).get("http://evil.example/camunda/", "Host: evil.example");
    assertThat(answer.head().toString()).doesNotContain(EVIL);
  }

  /** Attack 37. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "/%5Cevil.example",
        "https://evil.example",
        "%2F%2Fevil.example",
        "/%09/evil.example",
        "javascript:alert(1)",
        "/sign-in@evil.example"
      })
  void leadOnlyToOwnPathsAfterTheSignIn(String next) {
    Raw.Answer form = new Raw(port).get("/sign-in?next=" + next);
    assertThat(form.status()).isIn(200, 400);
    assertThat(form.body()).doesNotContain(EVIL, "javascript:");
  }
}
