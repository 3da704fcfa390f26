package vn.egov.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.outside.Outside.header;
import static vn.egov.outside.Outside.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The JSON that everybody may read: these fields and no others, of published cycles only. */
@OutsideTest
class PublishedResultsIntegrationTests {

  private static final Set<String> CYCLE =
      Set.of(
          "code",
          "nameVi",
          "nameEn",
          "periodFrom",
          "periodTo",
          "criteriaSet",
          "tiers",
          "status",
          "decisionNumber",
          "decisionDate",
          "publishedAt",
          "contentHash");

  @Autowired private Outside outside;

  @BeforeEach
  void seed() {
    outside.seed();
  }

  @Test
  void listsPublishedCyclesNewestFirst() {
    JsonNode cycles = json(outside.get("/api/cycles"));
    assertThat(cycles.findValuesAsText("code")).containsExactly("2020-H1", "2019");
    assertThat(Outside.fields(cycles.get(0))).isEqualTo(CYCLE);
  }

  @Test
  void tellsOfACycleUnderWhichDecisionItWasPublished() {
    JsonNode cycle = json(outside.get("/api/cycles/2020-H1"));
    assertThat(Outside.fields(cycle)).isEqualTo(CYCLE);
    assertThat(cycle.path("decisionNumber").asText()).isEqualTo("1234/QĐ-UBND");
    assertThat(cycle.path("decisionDate").asText()).isEqualTo("2020-09-01");
    assertThat(cycle.path("periodTo").asText()).isEqualTo("2020-06-30");
    assertThat(cycle.path("status").asText()).isEqualTo("PUBLISHED");
    assertThat(cycle.path("contentHash").asText()).matches("[0-9a-f]{64}");
    assertThat(cycle.path("publishedAt").asText()).startsWith("2020-09-01T");
  }

  @Test
  void tellsTheResultOfEveryUnitInExactlyTheseFields() {
    JsonNode results = json(outside.get("/api/cycles/2020-H1/results"));
    assertThat(results).hasSize(8);
    assertThat(Outside.fields(results))
        .containsExactlyInAnyOrder(
            "[].unitCode",
            "[].unitName",
            "[].tier",
            "[].status",
            "[].groups",
            "[].groups[].code",
            "[].groups[].points",
            "[].groups[].max",
            "[].groups[].percent",
            "[].groups[].level",
            "[].categories",
            "[].categories[].code",
            "[].categories[].points",
            "[].categories[].max",
            "[].categories[].percent",
            "[].categories[].levelByPoints",
            "[].categories[].officialLevel",
            "[].categories[].failingGroups",
            "[].total",
            "[].max",
            "[].percent",
            "[].overallLevel",
            "[].rank");
  }

  @Test
  void printsDecimalsAsNumbersWithTwoPlaces() {
    String body = outside.get("/api/cycles/2020-H1/results").body();
    assertThat(body)
        .contains("\"points\":40.60,\"max\":58.00,\"percent\":70.00,\"levelByPoints\":4")
        .contains("\"officialLevel\":null,\"failingGroups\":[\"H.SS.HT\",\"H.SS.NL\"]")
        .contains(
            "\"total\":67.10,\"max\":90.00,\"percent\":74.56,\"overallLevel\":null,\"rank\":1");
  }

  @Test
  void tellsRatedUnitsFromThoseNotRatedAndThoseThatDidNotSubmit() {
    JsonNode results = json(outside.get("/api/cycles/2020-H1/results"));
    assertThat(unit(results, "S02").path("status").asText()).isEqualTo("RATED");
    assertThat(unit(results, "S02").path("overallLevel").asInt()).isEqualTo(4);
    assertThat(unit(results, "061").path("status").asText()).isEqualTo("NOT_RATED");
    JsonNode absent = unit(results, "062");
    assertThat(absent.path("status").asText()).isEqualTo("NOT_SUBMITTED");
    assertThat(absent.path("groups")).isEmpty();
    assertThat(absent.path("groups").isArray()).isTrue();
    assertThat(absent.path("categories").isArray()).isTrue();
    for (String field : List.of("total", "max", "percent", "overallLevel", "rank")) {
      assertThat(absent.path(field).isNull()).as(field).isTrue();
    }
  }

  @Test
  void summarisesEachTierWithEveryLevelEvenIfNobodyReachedIt() {
    JsonNode summary = json(outside.get("/api/cycles/2020-H1/summary"));
    assertThat(summary.findValuesAsText("tier"))
        .containsExactly("DEPARTMENT", "DISTRICT", "COMMUNE");
    assertThat(summary.get(1).toString())
        .startsWith(
            "{\"tier\":\"DISTRICT\",\"units\":4,\"submitted\":3,\"bothCategoriesRated\":0,"
                + "\"categories\":[{\"code\":\"SS\",\"rated\":0,"
                + "\"levels\":{\"1\":0,\"2\":0,\"3\":0,\"4\":0},"
                + "\"levelsByPoints\":{\"1\":0,\"2\":0,\"3\":0,\"4\":1}},"
                + "{\"code\":\"KQ\",\"rated\":2,\"levels\":{\"1\":0,\"2\":0,\"3\":1,\"4\":1},")
        .contains(
            "\"groups\":[{\"code\":\"H.SS.CS\",\"levels\":{\"1\":0,\"2\":3,\"3\":0,\"4\":0},"
                + "\"failing\":0}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/cycles/2020-H2",
        "/api/cycles/2020-H2/results",
        "/api/cycles/2020-H2/summary",
        "/api/cycles/2021",
        "/api/cycles/2021/results",
        "/api/cycles/2021/summary",
        "/api/cycles/2020-h1"
      })
  void knowsNothingOfWhatIsNotPublished(String path) {
    HttpResponse<String> answer = outside.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(json(answer).path("title").asText()).isEqualTo("Không tìm thấy");
    assertThat(json(outside.get(path, "Accept-Language", "en")).path("title").asText())
        .isEqualTo("Not found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/cycles",
        "/api/cycles/2020-H1",
        "/api/cycles/2020-H1/results",
        "/api/cycles/2020-H1/summary"
      })
  void answersWhoeverHasItAlreadyInAFewBytes(String path) {
    HttpResponse<String> first = outside.get(path);
    String tag = header(first, "ETag");
    assertThat(tag).startsWith("\"").doesNotStartWith("W/");
    assertThat(header(first, "Cache-Control")).contains("public", "no-cache");
    HttpResponse<String> second = outside.get(path, "If-None-Match", tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(header(second, "ETag")).isEqualTo(tag);
    assertThat(outside.get(path, "If-None-Match", "\"another\"").statusCode()).isEqualTo(200);
  }

  @Test
  void tagsEachRepresentationApart() {
    assertThat(
            List.of("", "/results", "/summary").stream()
                .map(part -> header(outside.get("/api/cycles/2020-H1" + part), "ETag")))
        .doesNotHaveDuplicates();
  }

  private static JsonNode unit(JsonNode results, String code) {
    for (JsonNode result : results) {
      if (result.path("unitCode").asText().equals(code)) {
        return result;
      }
    }
    throw new AssertionError(code);
  }
}
