package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** More than is good for us, by every way in. */
@RunningApplication
class SizesIntegrationTests {

  private static final String REST = "/engine-rest/task";
  private static final String WEBAPP = "/camunda/api/engine/engine/default/task";
  private static final int TOO_LARGE = 2 * 1024 * 1024 + 1;

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(strings = {REST, WEBAPP, "/api/mirror"})
  void areRefusedByTheirDeclaredLength(String path) {
    HttpResponse<String> answer = post(path, filled(TOO_LARGE));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"title\":\"Dữ liệu quá lớn\"");
  }

  /** In chunks, whose length nobody knows before. */
  @ParameterizedTest
  @ValueSource(strings = {REST, WEBAPP})
  void areCutOffWithoutOne(String path) {
    byte[] body = filled(TOO_LARGE).getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        program(path)
            .send(
                HttpRequest.newBuilder()
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body))),
                path);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("\"status\":413");
  }

  @Test
  void areTakenInChunksWhereTheyAreSmall() {
    byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        program(REST)
            .send(
                HttpRequest.newBuilder()
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body))),
                REST + "/count");
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  /** Attack 18. */
  @ParameterizedTest
  @ValueSource(strings = {REST, WEBAPP})
  void areRefusedByTheirDepth(String path) {
    HttpResponse<String> answer =
        post(path, "{\"name\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("StackOverflow");
  }

  @ParameterizedTest
  @ValueSource(strings = {REST, WEBAPP})
  void areRefusedAsNumbersWithoutEnd(String path) {
    HttpResponse<String> answer = post(path, "{\"priority\":" + "9".repeat(2000) + "}");
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  /** Attack 19. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{bad",
        "{\"name\":\"a\",}",
        "{/* a */ \"name\":\"a\"}",
        "\"a\"",
        "[1]",
        "{\"candidateGroup\":{\"a\":1}}",
        "{\"name\":\"\\uD800",
        "{\"unheardOf\":1}"
      })
  void areRefusedWhereTheyAreNotWhatIsExpected(String json) {
    for (String path : new String[] {REST, WEBAPP}) {
      HttpResponse<String> answer = post(path + "/count", json);
      if (!json.contains("unheardOf")) {
        assertThat(answer.statusCode()).as(path).isEqualTo(400);
      }
      assertThat(answer.body()).doesNotContain("java", "org.", "com.", "StreamRead", "Exception:");
    }
  }

  @Test
  void areTakenAsTextUpToWhatTheyMayBe() {
    HttpResponse<String> answer = post(REST, "{\"name\":\"" + "a".repeat(100_000) + "\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("[]");
  }

  /** Of the engine's columns, of which none holds that much. */
  @Test
  void areAFaultOfTheSenderWhereTheDatabaseHasNoRoom() {
    Visitor admin = Visitor.program(port, "admin", "demo");
    HttpResponse<String> answer =
        admin.post(
            "/engine-rest/filter/create",
            "{\"resourceType\":\"Task\",\"name\":\""
                + "a".repeat(100_000)
                + "\",\"query\":{},\"properties\":{}}");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("persistence layer", "SQL", "ACT_");
  }

  /** The container reads none of it, so that its token is missing. */
  @Test
  void areRefusedAsForms() {
    HttpResponse<String> answer =
        new Visitor(port).form("/sign-in", "username", "a".repeat(1_100_000), "password", "b");
    assertThat(Visitor.location(answer)).startsWith("/sign-in?expired");
  }

  @Test
  void areRefusedAsParametersWithoutNumber() {
    String fields =
        IntStream.range(0, 3000).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&"));
    HttpResponse<String> answer =
        new Visitor(port)
            .send(
                HttpRequest.newBuilder()
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(fields)),
                "/sign-in");
    assertThat(answer.statusCode()).isIn(302, 400, 413);
    assertThat(answer.body()).doesNotContain("java.", "Exception");
  }

  /** Attack 29. */
  @Test
  void areRefusedAsPartsWithoutNumber() {
    StringBuilder parts = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      parts
          .append("--x\r\nContent-Disposition: form-data; name=\"p")
          .append(i)
          .append("\"\r\n\r\n");
      parts.append("1\r\n");
    }
    HttpResponse<String> answer = multipart(parts.append("--x--\r\n").toString());
    assertThat(answer.statusCode()).isIn(400, 413);
    assertThat(answer.body()).doesNotContain("java.", "Exception", "fileupload");
  }

  @Test
  void areRefusedAsPartsWithHeadersWithoutEnd() {
    HttpResponse<String> answer =
        multipart(
            "--x\r\nContent-Disposition: form-data; name=\"criteria\"; filename=\""
                + "a".repeat(100_000)
                + "\"\r\n\r\n1\r\n--x--\r\n");
    assertThat(answer.statusCode()).isIn(400, 413);
    assertThat(answer.body()).doesNotContain("java.", "Exception", "fileupload");
  }

  @Test
  void areRefusedAsFiles() {
    HttpResponse<String> answer =
        multipart(
            "--x\r\nContent-Disposition: form-data; name=\"criteria\"; filename=\"a.csv\"\r\n\r\n"
                + "a".repeat(3_000_000)
                + "\r\n--x--\r\n");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("\"status\":413");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/cycles/2020-H1", "/engine-rest/task", "/camunda/", "/nowhere"})
  void areRefusedAsAddresses(String path) {
    Raw.Answer answer = new Raw(port).get(path + "?q=" + "a".repeat(7000));
    assertThat(answer.status()).isEqualTo(414);
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void areRefusedAsHeaders() {
    Raw.Answer answer = new Raw(port).get("/", "X-Much: " + "a".repeat(17_000));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).isEmpty();
    Raw.Answer many =
        new Raw(port)
            .get(
                "/",
                IntStream.range(0, 150).mapToObj(i -> "X-" + i + ": 1").toArray(String[]::new));
    assertThat(many.status()).isEqualTo(400);
    assertThat(many.body()).isEmpty();
  }

  private HttpResponse<String> multipart(String body) {
    return Visitor.program(port, "admin", "demo")
        .send(
            HttpRequest.newBuilder()
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body)),
            "/api/criteria-sets");
  }

  private HttpResponse<String> post(String path, String json) {
    return program(path).post(path, json);
  }

  /** Tasklist's way in has a session, the others a password. */
  private Visitor program(String path) {
    if (!path.startsWith("/camunda/")) {
      return Visitor.program(port, "manager", "demo");
    }
    Visitor person = Visitor.person(port, "manager");
    person.get("/camunda/app/tasklist/default/");
    return person.with("X-XSRF-TOKEN", person.cookie("XSRF-TOKEN"));
  }

  private static String filled(int length) {
    return "{\"name\":\"" + "a".repeat(length) + "\"}";
  }
}
