package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may read the audit trail: auditors and administrators, and nobody else. */
@RunningApplication
class TrailDoorsIntegrationTests {

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({"officer-061", "verifier-061", "reviewer1", "appeals1", "leader", "manager"})
  void whoeverIsInItMayNotReadIt(String account) {
    Visitor program = Visitor.program(port, account, "demo");
    Visitor person = Visitor.person(port, account);
    for (String path : new String[] {"entries", "entries.csv", "entries.jsonl", "check"}) {
      assertThat(program.get("/api/audit/" + path).statusCode()).as(path).isEqualTo(403);
      assertThat(person.get("/api/audit/" + path).statusCode()).as(path).isEqualTo(403);
    }
    assertThat(person.get("/audit").statusCode()).isEqualTo(403);
    assertThat(person.form("/audit/check", "_csrf", person.cookie("EGOV-CSRF-TOKEN")).statusCode())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"auditor", "admin"})
  void auditorsAndAdministratorsReadIt(String account) {
    assertThat(Visitor.program(port, account, "demo").get("/api/audit/entries").statusCode())
        .isEqualTo(200);
    HttpResponse<String> page = Visitor.person(port, account).get("/audit");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<h1>Nhật ký kiểm toán</h1>");
    assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  @Test
  void whoeverHasNotSignedInIsAskedTo() {
    Visitor nobody = new Visitor(port);
    assertThat(nobody.get("/api/audit/entries").statusCode()).isEqualTo(401);
    assertThat(nobody.get("/api/audit/check").statusCode()).isEqualTo(401);
    HttpResponse<String> page = nobody.get("/audit?unit=061");
    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(Visitor.location(page)).startsWith("/sign-in").contains("audit");
  }

  @Test
  void nobodyWritesIt() {
    Visitor admin = Visitor.program(port, "admin", "demo");
    for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
      assertThat(
              admin
                  .send(
                      HttpRequest.newBuilder().method(method, BodyPublishers.ofString("{}")),
                      "/api/audit/entries")
                  .statusCode())
          .as(method)
          .isEqualTo(405);
    }
  }

  @Test
  void anotherSiteCannotMakeAnAuditorCheck() {
    Visitor auditor = Visitor.person(port, "auditor");
    Trail trail = Trail.from(jdbc);
    assertThat(auditor.form("/audit/check").statusCode()).isEqualTo(403);
    assertThat(trail.actions()).doesNotContain("TRAIL_CHECKED");
  }
}
