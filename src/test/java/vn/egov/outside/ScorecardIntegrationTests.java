package vn.egov.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.outside.Outside.header;
import static vn.egov.outside.Outside.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.egov.SampleAnswerFile;
import vn.egov.criteria.SampleCriteria;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.json.AnswersJson;
import vn.egov.unit.Tier;

/** The preview of points: what it answers and everything that it refuses. */
@OutsideTest
class ScorecardIntegrationTests {

  private static final String COMMUNE = "/api/criteria-sets/V1/COMMUNE/scorecard";

  @Autowired private Outside outside;

  @BeforeEach
  void seed() {
    outside.seed();
  }

  @Test
  void scoresASheetAsItIsScoredInACycle() {
    String sheet =
        AnswersJson.write(
            AnswerSheet.of(
                SampleCriteria.v1(Tier.DISTRICT), SampleAnswerFile.of("2020-H1").get("061")));
    HttpResponse<String> answer =
        outside.postJson("/api/criteria-sets/V1/district/scorecard", sheet);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"points\":40.60,\"max\":58.00,\"percent\":70.00,\"levelByPoints\":4")
        .contains("\"total\":103.30,\"max\":150.00,\"percent\":68.87,\"overallLevel\":null");
    assertThat(json(answer).properties().stream().map(f -> f.getKey()).collect(Collectors.toList()))
        .containsExactly("groups", "categories", "total", "max", "percent", "overallLevel");
  }

  @Test
  void scoresAnEmptySheetAsNothing() {
    JsonNode card = json(outside.postJson(COMMUNE, "{}"));
    assertThat(card.path("total").decimalValue()).isEqualByComparingTo("0");
    assertThat(card.path("max").decimalValue()).isEqualByComparingTo("90");
    assertThat(card.path("groups")).hasSize(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "X_XX_XX_99": {"value": "yes"}                          | UNKNOWN_CRITERION
          "H_SS_CS_01": {"value": "head"}                         | UNKNOWN_CRITERION
          "X_SS_CS_02": {"notApplicable": true}                   | NOT_APPLICABLE_NOT_ALLOWED
          "X_SS_CS_02": {"value": "Yes"}                          | UNKNOWN_VALUE
          "X_SS_CS_01": {"value": "HEAD"}                         | UNKNOWN_VALUE
          "X_SS_CS_01": {"value": "1' or '1'='1"}                 | UNKNOWN_VALUE
          "X_SS_CS_06": {"numerator": 1}                          | INCOMPLETE_RATIO
          "X_SS_CS_06": {"denominator": 1}                        | INCOMPLETE_RATIO
          "X_SS_CS_06": {"numerator": "1,5", "denominator": 2}    | NOT_A_NUMBER
          "X_SS_CS_06": {"numerator": 1e309, "denominator": 2}    | NOT_A_NUMBER
          "X_SS_CS_06": {"numerator": 1e30, "denominator": 2}     | NOT_A_NUMBER
          "X_SS_CS_06": {"numerator": "NaN", "denominator": 2}    | NOT_A_NUMBER
          "X_SS_CS_06": {"numerator": [1], "denominator": 2}      | NOT_A_NUMBER
          "X_SS_CS_06": {"numerator": -1, "denominator": 2}       | NEGATIVE_NUMBER
          "X_SS_CS_06": {"numerator": 1, "denominator": 0}        | ZERO_DENOMINATOR
          "X_SS_CS_06": {"numerator": 0, "denominator": 0}        | ZERO_DENOMINATOR
          "X_SS_CS_07": {"count": 1.5}                            | NOT_AN_INTEGER
          "X_SS_CS_07": {"count": -1}                             | NEGATIVE_NUMBER
          "X_SS_CS_07": {"count": "${T(java.lang.Runtime)}"}      | NOT_A_NUMBER
          "X_SS_CS_02": {"value":"yes"}, "X_SS_CS_02": {}         | DUPLICATE_ANSWER
          "X_SS_CS_02": {"value":"yes"}, "X.SS.CS.02": {}         | DUPLICATE_ANSWER
          "X_SS_CS_02": {"value": "yes", "score": 100}            | UNEXPECTED_FIELD
          "X_SS_CS_02": {"value": "yes", "note": {"a": 1}}        | UNEXPECTED_FIELD
          "X_SS_CS_02": "yes"                                     | UNEXPECTED_FIELD
          """)
  void refusesBadAnswersNamingCriterionAndError(String members, String code) {
    HttpResponse<String> answer = outside.postJson(COMMUNE, "{" + members + "}");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    JsonNode error = json(answer).path("errors").path(0);
    assertThat(error.path("code").asText()).isEqualTo(code);
    assertThat(error.path("criterion").asText()).matches("[XH]\\.[A-Z]{2}\\.[A-Z]{2}\\.\\d\\d");
    assertThat(error.path("detail").asText()).startsWith("Tiêu chí ");
  }

  @Test
  void namesEveryErrorAtOnceInTheCallersLanguage() {
    String sheet =
        """
        {"X_SS_CS_06": {"numerator": 1, "denominator": 0},
         "X_SS_CS_02": {"value": "maybe"}}""";
    JsonNode vietnamese = json(outside.postJson(COMMUNE, sheet));
    assertThat(vietnamese.path("errors")).hasSize(2);
    assertThat(vietnamese.path("title").asText()).isEqualTo("Yêu cầu không hợp lệ");
    assertThat(vietnamese.path("detail").asText()).contains("mẫu số phải lớn hơn 0", "maybe");
    assertThat(Outside.fields(vietnamese))
        .containsExactlyInAnyOrder(
            "type",
            "title",
            "status",
            "detail",
            "instance",
            "errors",
            "errors[].criterion",
            "errors[].code",
            "errors[].detail");
    JsonNode english = json(outside.postJson(COMMUNE, sheet, "Accept-Language", "en-GB"));
    assertThat(english.path("title").asText()).isEqualTo("The request is not valid");
    assertThat(english.path("detail").asText())
        .contains("Criterion X.SS.CS.06: the denominator must be greater than 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "\"x\"",
        "null",
        "{\"X_SS_CS_02\": {\"value\": \"yes\"},}",
        "{/* comment */}",
        "{} {}",
        "\uFEFF{}",
        "{'X_SS_CS_02': {}}",
        "{\"X_SS_CS_07\": {\"count\": NaN}}",
        "{\"X_SS_CS_07\": {\"count\": 01}}"
      })
  void refusesWhatIsNoAnswersObject(String body) {
    HttpResponse<String> answer = outside.postJson(COMMUNE, body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("errors").path(0).path("code").asText()).startsWith("answers.");
    assertThat(answer.body()).doesNotContainPattern("(?i)jackson|exception|java");
  }

  @Test
  void refusesDeepNestingAndLongNumbers() {
    String nested = "{\"X_SS_CS_02\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
    assertThat(outside.postJson(COMMUNE, nested).statusCode()).isEqualTo(400);
    String number = "{\"X_SS_CS_07\":{\"count\":" + "9".repeat(5_000) + "}}";
    assertThat(outside.postJson(COMMUNE, number).statusCode()).isEqualTo(400);
  }

  @Test
  void takesNotesInEveryScriptAndRefusesThoseTooLong() {
    String note = "Đã sửa 👍 𠀀 \u202E \u0000 ${7*7}";
    String escaped = note.replace("\u0000", "\\u0000");
    String sheet = "{\"X_SS_CS_02\":{\"value\":\"yes\",\"note\":\"" + escaped + "\"}}";
    assertThat(outside.postJson(COMMUNE, sheet).statusCode()).isEqualTo(200);
    String tooLong = "{\"X_SS_CS_02\":{\"value\":\"yes\",\"note\":\"" + "ấ".repeat(2001) + "\"}}";
    JsonNode refused = json(outside.postJson(COMMUNE, tooLong));
    assertThat(refused.path("errors").path(0).path("code").asText()).isEqualTo("TEXT_TOO_LONG");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/criteria-sets/V9/COMMUNE/scorecard, 404",
    "/api/criteria-sets/V1/PROVINCE/scorecard, 404",
    "/api/criteria-sets/V1/commune/scorecard, 200",
    "/api/criteria-sets/V1/Commune/scorecard, 200"
  })
  void knowsSetsAndTiersInAnyCase(String path, int status) {
    assertThat(outside.postJson(path, "{}").statusCode()).isEqualTo(status);
  }

  @Test
  void refusesMoreThanAMegabyteBeforeItIsRead() {
    byte[] body = new byte[1_100_000];
    Arrays.fill(body, (byte) ' ');
    HttpResponse<String> answer = outside.post("manager", COMMUNE, "application/json", body);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/xml",
        "application/x-www-form-urlencoded",
        "application/json;charset=ISO-8859-1"
      })
  void refusesOtherContentTypes(String type) {
    byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> answer = outside.post("manager", COMMUNE, type, body);
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(json(answer).path("title").asText()).isEqualTo("Kiểu nội dung không được hỗ trợ");
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] body = "{\"X_SS_CS_02\":{\"note\":\"é\"}}".getBytes(StandardCharsets.ISO_8859_1);
    HttpResponse<String> answer = outside.post("manager", COMMUNE, "application/json", body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("errors").path(0).path("code").asText()).isEqualTo("api.not-utf8");
  }

  @Test
  void refusesOtherMethodsWithoutSayingWhatRunsHere() {
    HttpResponse<String> answer = outside.get(COMMUNE);
    assertThat(answer.statusCode()).isIn(401, 405);
    assertThat(answer.body()).doesNotContainPattern("(?i)tomcat|spring|exception");
  }
}
