package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every answer says to the browser, whichever part of the application gives it. */
@RunningApplication
class SafeHeadersIntegrationTests {

  private static final String POLICY = "Content-Security-Policy";

  @LocalServerPort private int port;

  /** A kind of route each: pages, forms, files, data, refusals, redirects, faults. */
  @ParameterizedTest
  @CsvSource({
    "GET, /, 200",
    "GET, /en, 200",
    "GET, /sign-in, 200",
    "GET, /cycles/none, 404",
    "GET, /nowhere, 404",
    "GET, /nowhere/at/all.js, 404",
    "GET, /css/site.css, 200",
    "GET, /css/none.css, 404",
    "GET, /js/sign-in.js, 200",
    "GET, /img/mark.svg, 200",
    "GET, /api/cycles, 200",
    "GET, /api/cycles/none, 404",
    "GET, /api/openapi, 401",
    "GET, /engine-rest/task, 401",
    "GET, /camunda/app/tasklist/default/, 302",
    "GET, /camunda/api/engine/engine/default/task, 401",
    "GET, /camunda/app/admin/default/setup/, 403",
    "GET, /camunda/lib/deps.js, 302",
    "GET, /actuator/health, 404",
    "GET, /a//b, 400",
    "POST, /, 403",
    "POST, /api/cycles, 403",
    "POST, /sign-out, 403",
    "FOO, /, 405",
    "TRACE, /, 400",
    "OPTIONS, /, 200"
  })
  void areSaidToStrangers(String method, String path, int status) {
    Raw.Answer answer = new Raw(port).send(method, path, "", "Content-Length: 0");
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header(POLICY)).contains("default-src 'self'").doesNotContain("unsafe");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Permissions-Policy")).contains("camera=()");
    assertThat(answer.header("Server")).isEmpty();
    assertThat(answer.header("X-Powered-By")).isEmpty();
  }

  /** None of these reaches a servlet. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /%00 HTTP/1.1\r\nHost: x\r\n",
        "GET /[ HTTP/1.1\r\nHost: x\r\n",
        "GET / HTTP/1.1\r\n",
        "GET / HTTP/9.9\r\nHost: x\r\n",
        "CONNECT / HTTP/1.1\r\nHost: x\r\n",
        "NONSENSE\r\n"
      })
  void areSaidByTheContainerTooAndNothingElse(String head) {
    Raw.Answer answer = new Raw(port).sendBytes(head + "Connection: close\r\n\r\n");
    assertThat(answer.status()).isGreaterThanOrEqualTo(400);
    assertThat(answer.header(POLICY)).contains("default-src 'self'");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("Server")).isEmpty();
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/app/tasklist/default/",
        "/camunda/app/cockpit/default/",
        "/camunda/app/admin/default/",
        "/camunda/app/welcome/default/"
      })
  void letTheWebApplicationsRunTheirOwnScriptsOnly(String path) {
    HttpHeaders headers = Visitor.person(port, "admin").get(path).headers();
    String policy = headers.firstValue(POLICY).orElseThrow();
    assertThat(headers.allValues(POLICY)).hasSize(1);
    assertThat(policy)
        .containsPattern("script-src 'nonce-[\\w-]{20,}' 'strict-dynamic';")
        .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "sandbox ")
        .doesNotContain("unsafe-eval", "https:", "http:")
        // Styles alone: AngularJS and the diagrams set them in their markup.
        .containsOnlyOnce("unsafe-inline")
        .contains("style-src 'unsafe-inline' 'self';");
    assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
  }

  @Test
  void areNotLoosenedForTheDescriptionOfTheApiMoreThanItNeeds() {
    HttpResponse<String> page = Visitor.person(port, "manager").get("/api/swagger-ui/index.html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue(POLICY).orElseThrow())
        .startsWith("default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;")
        .containsOnlyOnce("unsafe");
  }

  /** What one person may see must not stay in a cache that another uses, nor behind "Back". */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-in",
        "/engine-rest/task/count",
        "/engine-rest/task?maxResults=1",
        "/engine-rest/nowhere",
        "/camunda/app/tasklist/default/",
        "/camunda/api/engine/engine/default/task/count",
        "/camunda/api/engine/engine/default/task/nope",
        "/camunda/api/admin/auth/user/default",
        "/api/openapi",
        "/api/mirror",
        "/api/fails",
        "/nowhere"
      })
  void keepOutOfCachesWhatIsPrivate(String path) {
    HttpResponse<String> answer = Visitor.person(port, "manager").get(path);
    assertThat(answer.headers().allValues("Cache-Control"))
        .as("%s", answer)
        .isNotEmpty()
        .allSatisfy(value -> assertThat(value).contains("no-store"));
  }

  @Test
  void letCachesKeepWhatIsPublicButNotItsErrors() {
    Visitor stranger = new Visitor(port);
    HttpHeaders page = stranger.get("/").headers();
    assertThat(page.firstValue("Cache-Control")).hasValue("no-cache, public");
    assertThat(page.firstValue("ETag")).isPresent();
    assertThat(stranger.get("/css/site.css").headers().firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).contains("max-age"));
    assertThat(
            stranger
                .get("/cycles/none", "Accept", "text/html")
                .headers()
                .firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
  }

  @Test
  void doNotPromiseTlsWhereThereIsNone() {
    assertThat(new Raw(port).get("/").header("Strict-Transport-Security")).isEmpty();
  }
}
