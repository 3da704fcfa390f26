package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Addresses that lead nowhere, and private ones, for somebody who has not signed in. */
@RunningApplication
class UnknownAddressIntegrationTests {

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/wp-login.php",
        "/.env",
        "/.git/config",
        "/index.html",
        "/webjars/camunda/app/tasklist/index.html",
        "/engine-restx",
        "/camundax",
        "/error/500",
        "/sign-out"
      })
  void areNotFound(String path) {
    HttpResponse<String> answer = new Visitor(port).get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Không tìm thấy trang", "Page not found");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/nowhere, vi, Không tìm thấy trang",
    "/nowhere, 'en-GB,en;q=0.9', Page not found",
    "/en/nowhere, vi, Page not found",
    "/cycles/none, en, Không tìm thấy trang"
  })
  void areSaidToBeSoInTheReadersLanguageFirst(String path, String accepted, String title) {
    HttpResponse<String> page =
        new Visitor(port).get(path, "Accept", "text/html", "Accept-Language", accepted);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).containsPattern("<title>" + title);
  }

  @Test
  void areProblemsForPrograms() {
    HttpResponse<String> answer =
        new Visitor(port).get("/nowhere", "Accept", "application/json", "Accept-Language", "en");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body())
        .contains("\"title\":\"Not found\"", "\"status\":404", "\"instance\":\"/nowhere\"");
  }

  /** The known areas ask for a sign-in, whether there is something at the address or not. */
  @ParameterizedTest
  @CsvSource({
    "/camunda/nowhere, 302",
    "/api/nowhere, 401",
    "/engine-rest/nowhere, 401",
    "/camunda/api/nowhere, 401"
  })
  void areNoDifferentFromOthersWherePrivateThingsAre(String path, int status) {
    assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "/engine-rest/task, vi, Chưa đăng nhập",
    "/engine-rest/task, en, Not signed in",
    "/api/openapi, en, Not signed in"
  })
  void refusalsHaveTitlesInTheCallersLanguage(String path, String language, String title) {
    assertThat(new Visitor(port).get(path, "Accept-Language", language).body())
        .contains("\"title\":\"" + title + "\"");
  }

  @Test
  void forbiddenRequestsToo() {
    Visitor person = Visitor.person(port, "manager");
    assertThat(person.post("/engine-rest/task/count", "{}", "Accept-Language", "en").body())
        .contains("\"title\":\"Access denied\"");
    assertThat(person.post("/engine-rest/task/count", "{}").body())
        .contains("\"title\":\"Không có quyền\"");
  }

  @Test
  void areNotFoundByPeopleEither() {
    HttpResponse<String> answer =
        Visitor.person(port, "manager").get("/nowhere", "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Không tìm thấy trang");
  }
}
