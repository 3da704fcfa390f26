package vn.egov.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.outside.Outside.header;
import static vn.egov.outside.Outside.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.egov.criteria.CriteriaSets;
import vn.egov.criteria.SampleCriteria;

/** What administrators send, and nobody else may. */
@OutsideTest
class ImportIntegrationTests {

  private static final String HEADER =
      "code,name_vi,name_en,tier,parent_code,verifier_code,email\n";
  private static final String UNITS = "/api/units?validFrom=2025-07-01";

  @Autowired private Outside outside;
  @Autowired private CriteriaSets sets;

  @BeforeEach
  void seed() {
    outside.seed();
  }

  @Test
  void takesARegisterOver() {
    String csv = SampleCriteria.text("/units-2025.csv");
    JsonNode first = json(units("registrar", UNITS, csv));
    assertThat(first.path("read").asInt()).isEqualTo(106);
    assertThat(first.path("stored").asInt()).isPositive();
    assertThat(json(units("registrar", UNITS, csv)).path("stored").asInt()).isZero();
  }

  @Test
  void namesEveryFaultOfATableInTheCallersLanguage() {
    String csv = HEADER + "T@1,Sở Thử,Test,DEPARTMENT,,,\nT02,,Test,HUYỆN,,,\n";
    HttpResponse<String> answer = units("registrar", UNITS, csv);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    JsonNode problem = json(answer);
    assertThat(problem.path("errors")).hasSize(3);
    assertThat(problem.path("errors").path(0).path("field").asText()).isEqualTo("line 2, code");
    assertThat(problem.path("errors").path(0).path("code").asText()).isEqualTo("csv.pattern");
    assertThat(problem.path("detail").asText())
        .isEqualTo(
            "Dòng 2, cột code: “T@1” không đúng mẫu; ví dụ đúng: S01, 061, 01852.\n"
                + "Dòng 3, cột name_vi: không được để trống.\n"
                + "Dòng 3, cột tier: “HUYỆN” không được chấp nhận; giá trị đúng:"
                + " DEPARTMENT, DISTRICT, COMMUNE.");
    byte[] body = csv.getBytes(StandardCharsets.UTF_8);
    JsonNode english =
        json(outside.post("registrar", UNITS, "text/csv", body, "Accept-Language", "en"));
    assertThat(english.path("detail").asText())
        .contains("Line 3, column name_vi: must not be blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/7/2025", "", "2025-02-30", "9999-12-31", "tomorrow"})
  void namesTheDayThatIsNone(String day) {
    HttpResponse<String> answer =
        units("registrar", "/api/units?validFrom=" + day.replace("/", "%2F"), HEADER);
    assertThat(answer.statusCode()).isEqualTo(400);
    JsonNode error = json(answer).path("errors").path(0);
    assertThat(error.path("field").asText()).isEqualTo("validFrom");
    assertThat(error.path("detail").asText()).contains("Ngày hiệu lực", "2025-07-01");
  }

  @Test
  void asksForTheDay() {
    HttpResponse<String> answer = units("registrar", "/api/units", HEADER);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("title").asText()).isEqualTo("Yêu cầu không hợp lệ");
  }

  @Test
  void takesACriteriaSetOverAsADraftAndPutsItIntoForce() {
    HttpResponse<String> answer = criteria("registrar", files("V2"));
    assertThat(answer.body()).isEqualTo("{\"version\":\"V2\"}");
    assertThat(sets.find("V2").orElseThrow().isPublished()).isFalse();
    assertThat(outside.postJson("/api/criteria-sets/V2/COMMUNE/scorecard", "{}").statusCode())
        .isEqualTo(404);
    assertThat(publish("registrar", "V2").statusCode()).isEqualTo(204);
    assertThat(publish("registrar", "V2").statusCode()).isEqualTo(204);
    assertThat(outside.postJson("/api/criteria-sets/V2/COMMUNE/scorecard", "{}").statusCode())
        .isEqualTo(200);
  }

  @Test
  void namesTheFileThatIsMissing() {
    Map<String, String> files = files("V1");
    files.remove("groups");
    HttpResponse<String> answer = criteria("registrar", files);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("detail").asText()).startsWith("Thiếu tệp “groups”.");
  }

  @Test
  void neverChangesAPublishedSet() {
    Map<String, String> files = files("V1");
    files.computeIfPresent("ratings", (n, text) -> text.replace("COMMUNE,95", "COMMUNE,99"));
    HttpResponse<String> answer = criteria("registrar", files);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("errors").path(0).path("code").asText())
        .isEqualTo("criteria.published");
  }

  @Test
  void publishesNothingUnknown() {
    HttpResponse<String> answer = publish("registrar", "V9");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(json(answer).path("detail").asText()).isEqualTo("Không có bộ tiêu chí V9.");
  }

  @Test
  void obeysAdministratorsOnly() {
    assertThat(units("manager", UNITS, HEADER).statusCode()).isEqualTo(403);
    assertThat(criteria("manager", files("V1")).statusCode()).isEqualTo(403);
    assertThat(publish("manager", "V1").statusCode()).isEqualTo(403);
    assertThat(units("manager", UNITS, HEADER).body()).doesNotContain("stored");
  }

  private HttpResponse<String> units(String user, String path, String csv) {
    return outside.post(user, path, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> publish(String user, String version) {
    String path = "/api/criteria-sets/" + version + "/publish";
    return outside.post(user, path, "application/json", new byte[0]);
  }

  private static Map<String, String> files(String version) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : new String[] {"criteria", "groups", "ratings"}) {
      String resource = "/sample/criteria-" + version + "/" + name + ".csv";
      files.put(name, SampleCriteria.text(resource));
    }
    return files;
  }

  private HttpResponse<String> criteria(String user, Map<String, String> files) {
    StringBuilder body = new StringBuilder();
    files.forEach(
        (name, text) ->
            body.append("--part\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"; filename=\"../../")
                .append(name)
                .append(".csv\"\r\nContent-Type: text/csv\r\n\r\n")
                .append(text)
                .append("\r\n"));
    body.append("--part--\r\n");
    return outside.post(
        user,
        "/api/criteria-sets",
        "multipart/form-data; boundary=part",
        body.toString().getBytes(StandardCharsets.UTF_8));
  }
}
