package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Attack 48: ways to write an address, or a method, that two readers may take differently. */
@RunningApplication
class DoorTricksIntegrationTests {

  @LocalServerPort private int port;

  /** Sent as they are: a client of Java's would tidy them up. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/engine-rest/job/",
        "/engine-rest/job.json",
        "/engine-rest/job;x=y",
        "/engine-rest;x=y/job",
        "/engine-rest//job",
        "//engine-rest/job",
        "/engine-rest/./job",
        "/engine-rest/task/../job",
        "/engine-rest/task/%2e%2e/job",
        "/engine-rest/task/..%2fjob",
        "/engine-rest/%6aob",
        "/engine-rest/j%6Fb",
        "/%65ngine-rest/job",
        "/engine-rest/job%20",
        "/engine-rest/job%00",
        "/engine-rest/JOB",
        "/Engine-Rest/job",
        "/engine-rest/job?_method=GET",
        "/engine-rest/engine/default/job",
        "/engine-rest/engine/default/task",
        "/camunda/../engine-rest/job",
        "/camunda/api/engine/engine/default/job",
        "/camunda/api/engine/engine/default/job/",
        "/camunda/api/engine/engine/DEFAULT/job",
        "/camunda/api/engine//engine/default/job",
        "/camunda/api/engine/engine/default;x/job",
        "/camunda/api/cockpit/plugin/base/default/process-instance?maxResults=5",
        "/camunda/api/cockpit/plugin/base/default/incident",
        "/camunda/api/admin/plugin/adminPlugins/default/metrics/aggregated",
        "/engine-rest/application.wadl",
        "/camunda/api/engine/application.wadl"
      })
  void openNoClosedDoor(String path) throws IOException {
    for (String method : new String[] {"GET", "HEAD", "POST", "OPTIONS"}) {
      assertThat(raw(method, path)).as(method + " " + path).isIn(302, 400, 401, 403, 404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PATCH", "TRACE", "CONNECT", "PROPFIND", "get", "Post"})
  void noMethodOpensAnotherDoor(String method) throws IOException {
    assertThat(raw(method, "/engine-rest/task")).isIn(400, 403, 405, 501);
    assertThat(raw(method, "/engine-rest/job")).isIn(400, 403, 405, 501);
  }

  @Test
  void aMethodInAHeaderOrAFieldIsNotLookedAt() {
    Visitor officer = Visitor.program(port, "officer-s01", "demo");
    for (String header :
        new String[] {"X-HTTP-Method-Override", "X-Method-Override", "X-HTTP-Method"}) {
      HttpResponse<String> asked = officer.post("/engine-rest/task/count", "{}", header, "DELETE");
      assertThat(asked.body()).as(header).startsWith("{\"count\":");
      assertThat(officer.get("/engine-rest/user/create", header, "POST").statusCode())
          .isEqualTo(403);
    }
    HttpResponse<String> field =
        officer.send(
            HttpRequest.newBuilder()
                .POST(BodyPublishers.ofString("_method=DELETE"))
                .header("Content-Type", "application/x-www-form-urlencoded"),
            "/engine-rest/job");
    assertThat(field.statusCode()).isEqualTo(403);
  }

  @Test
  void theRefusalIsAProblemInTheReadersLanguage() {
    HttpResponse<String> refused =
        Visitor.program(port, "officer-s01", "demo").get("/engine-rest/job");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(refused.body()).contains("không có quyền");
    Visitor person = Visitor.person(port, "officer-s01");
    HttpResponse<String> page = person.get("/camunda/api/engine/engine/default/job");
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
  }

  private int raw(String method, String path) throws IOException {
    String password =
        Base64.getEncoder().encodeToString("officer-s01:demo".getBytes(StandardCharsets.UTF_8));
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(20_000);
      String request =
          method
              + " "
              + path
              + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n"
              + "Authorization: Basic "
              + password
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      String status =
          new BufferedReader(
                  new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
              .readLine();
      return Integer.parseInt(status.split(" ")[1]);
    }
  }
}
