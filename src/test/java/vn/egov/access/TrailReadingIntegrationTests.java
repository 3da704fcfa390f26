package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;

/** What an auditor reads, takes away and checks. */
@RunningApplication
class TrailReadingIntegrationTests {

  private static final String FORMULA = "=HYPERLINK(\"http://evil\",\"click\")";

  @LocalServerPort private int port;
  @Autowired private AuditTrail trail;
  @Autowired private JdbcClient jdbc;

  private Visitor auditor;

  @BeforeEach
  void signIn() {
    auditor = Visitor.program(port, "auditor", "demo");
  }

  @Test
  void entriesAreReadPageByPage() {
    trail.record(IntStream.range(0, 7).mapToObj(i -> event("PAGES").with("number", i)).toList());
    List<String> details = new ArrayList<>();
    String next = "";
    do {
      String body = auditor.get("/api/audit/entries?cycle=PAGES&limit=3" + next).body();
      details.addAll(JsonPath.read(body, "$.entries[*].details"));
      Integer before = JsonPath.read(body, "$.next");
      next = before == null ? null : "&before=" + before;
    } while (next != null);
    assertThat(details)
        .containsExactly(
            "number=6", "number=5", "number=4", "number=3", "number=2", "number=1", "number=0");
  }

  @ParameterizedTest
  @CsvSource({
    "cycle=A%27B, cycle",
    "cycle=" + "AAAAAAAAAAAAAAAAAAAAA" + ", cycle",
    "unit=1%2F2, unit",
    "account=%00, account",
    "action=SIGNED_UP, action",
    "from=01/02/2030, from",
    "from=9999-12-31, from",
    "to=2030-02-30, to",
    "from=2030-02-02&to=2030-02-01, to",
    "limit=0, limit",
    "limit=201, limit",
    "limit=x, limit",
    "limit=99999999999999999999, limit",
    "before=-1, before"
  })
  void aWrongParameterIsNamed(String query, String parameter) {
    HttpResponse<String> answer = auditor.get("/api/audit/entries?" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].field"))
        .containsExactly(parameter);
  }

  @ParameterizedTest
  @CsvSource({"number=1, hash", "number=x&hash=y, hash", "hash=00, number"})
  void aHeadIsNotedWholeOrNotAtAll(String query, String parameter) {
    HttpResponse<String> answer = auditor.get("/api/audit/check?" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].field"))
        .containsExactly(parameter);
  }

  @Test
  void thePageNamesWhatIsWrongInTheReadersLanguage() {
    Visitor person = Visitor.person(port, "auditor");
    HttpResponse<String> page = person.get("/audit?from=x");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("Từ ngày (from)", "không phải là ngày");
    assertThat(person.get("/audit?from=x&lang=en").body()).contains("From (from)", "Audit trail");
  }

  @Test
  void thePageShowsWhoDidWhatWhenFromWhereToWhom() {
    trail.record(
        event("PAGE")
            .by("reviewer1")
            .about("officer-061")
            .with("remarks", "<script>alert(1)</script> Thiếu tài liệu")
            .with("unknown-fact", "x"));
    Visitor person = Visitor.person(port, "auditor");
    String page = person.get("/audit?cycle=PAGE").body();
    assertThat(page)
        .contains("reviewer1", "Thẩm định: trả lại hồ sơ", "officer-061", "Lý do", "unknown-fact")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; Thiếu tài liệu")
        .doesNotContain("<script>alert");
    assertThat(person.get("/audit?cycle=PAGE&lang=en").body())
        .contains("Returned an assessment", "href=\"/audit?cycle=PAGE&amp;lang=vi\"");
    assertThat(person.get("/audit?account=nobody-at-all").body()).contains("Không có mục nào");
  }

  @Test
  void aCheckIsAnsweredOnThePageAndIsOnTheTrail() {
    Visitor person = Visitor.person(port, "auditor");
    Trail since = Trail.from(jdbc);
    HttpResponse<String> sent =
        person.form("/audit/check", "_csrf", person.cookie("EGOV-CSRF-TOKEN"));
    assertThat(sent.statusCode()).isEqualTo(302);
    assertThat(Visitor.location(sent)).isEqualTo("/audit#check");
    String page = person.get("/audit").body();
    assertThat(page).contains("Không phát hiện sai lệch.", "mục đã niêm phong");
    assertThat(person.get("/audit").body()).doesNotContain("Không phát hiện sai lệch.");
    assertThat(since.lines())
        .anySatisfy(
            line -> {
              assertThat(line.actor()).isEqualTo("auditor");
              assertThat(line.action()).isEqualTo("TRAIL_CHECKED");
            });
  }

  @Test
  void aHeadThatNeverWasIsFound() {
    String body = auditor.get("/api/audit/check").body();
    assertThat(JsonPath.<Boolean>read(body, "$.sound")).isTrue();
    int number = JsonPath.read(body, "$.head.number");
    String hash = JsonPath.read(body, "$.head.hash");
    String query = "/api/audit/check?number=" + number + "&hash=";
    assertThat(auditor.get(query + hash).body()).contains("\"sound\":true");
    String other = hash.startsWith("0") ? "1" : "0";
    String replaced = auditor.get(query + other + hash.substring(1)).body();
    assertThat(JsonPath.<List<String>>read(replaced, "$.faults[*].kind"))
        .containsExactly("CHAIN_REPLACED");
    assertThat(auditor.get("/api/audit/check?number=99999999&hash=" + hash).body())
        .contains("TAIL_MISSING");
  }

  @Test
  void aTableForSpreadsheetsRunsNothingAndEndsWithTheHead() throws IOException {
    trail.record(event("CSV").by(FORMULA).about("+1").with("=x", "Ba Bể, \"quoted\""));
    Trail since = Trail.from(jdbc);
    HttpResponse<String> answer =
        auditor.get("/api/audit/entries.csv?cycle=CSV", "Accept-Language", "vi");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
    assertThat(answer.body()).startsWith("\uFEFF").contains("Người thực hiện");
    List<CSVRecord> rows =
        CSVFormat.RFC4180.parse(new StringReader(answer.body().substring(1))).getRecords();
    CSVRecord entry = rows.get(1);
    assertThat(entry.get(2)).isEqualTo("'" + FORMULA);
    assertThat(entry.get(9)).isEqualTo("'+1");
    assertThat(entry.get(10)).isEqualTo("'=x=Ba Bể, \"quoted\"");
    CSVRecord head = rows.get(rows.size() - 1);
    assertThat(head.get(3)).matches("[0-9a-f]{64}");
    assertThat(since.lines())
        .filteredOn(line -> line.action().equals("EXPORTED"))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.details())
                    .contains("filter.cycle=CSV", "headNumber=" + head.get(0), head.get(3)));
  }

  @Test
  void linesForProgramsHaveEveryFieldThatIsSealed() {
    trail.record(event("JSON").with("remarks", "Đạt"));
    String[] lines = auditor.get("/api/audit/entries.jsonl?cycle=JSON").body().split("\n");
    assertThat(lines).hasSize(2);
    assertThat(JsonPath.<String>read(lines[0], "$.details")).isEqualTo("remarks=Đạt");
    assertThat(JsonPath.<String>read(lines[0], "$.hash")).matches("[0-9a-f]{64}");
    assertThat(JsonPath.<String>read(lines[0], "$.madeAt")).endsWith("Z");
    assertThat(JsonPath.<Integer>read(lines[1], "$.head.number")).isPositive();
  }

  @Test
  void anAuditorRecomputesAnExportWithoutTheApplication(@TempDir Path folder) throws Exception {
    trail.record(event("OWN").with("remarks", "Thiếu \"tài liệu\" \\ 📎"));
    String export = auditor.get("/api/audit/entries.jsonl").body();
    String[] lines = export.split("\n");
    int number = JsonPath.read(lines[2], "$.number");
    String hash = JsonPath.read(lines[2], "$.hash");
    String noted = number + " " + hash;

    assertThat(verified(folder, export, noted)).startsWith("0 ok " + (lines.length - 1) + " ");
    assertThat(
            verified(folder, export.replaceFirst("\"actor\":\"[^\"]*\"", "\"actor\":\"x\""), noted))
        .isEqualTo("1 number 1 does not fit its seal");
    assertThat(verified(folder, export.replace(lines[1] + "\n", ""), noted))
        .startsWith("1 number 2");
    assertThat(verified(folder, export.replace(lines[lines.length - 2] + "\n", ""), noted))
        .isEqualTo("1 the end of the chain is missing");
    assertThat(verified(folder, export, "3 " + "0".repeat(64)))
        .isEqualTo("1 the noted end is not in the chain");
  }

  private static String verified(Path folder, String export, String noted) throws Exception {
    Path file = Files.writeString(folder.resolve("trail.jsonl"), export);
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        new ArrayList<>(List.of(java.toString(), "src/docs/VerifyTrail.java", file.toString()));
    command.addAll(List.of(noted.split(" ")));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + " " + said.strip();
  }

  private static AuditEvent event(String cycle) {
    return AuditEvent.of(AuditAction.ASSESSMENT_RETURNED).onCase(cycle, "061");
  }
}
