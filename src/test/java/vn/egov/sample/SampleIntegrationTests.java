package vn.egov.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.egov.criteria.SampleCriteria;
import vn.egov.support.RunningApplicationTest;

/**
 * What the public reads of the sample's cycles, against the results to expect, to the hundredth.
 */
@RunningApplicationTest
class SampleIntegrationTests {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @Autowired private TestRestTemplate http;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private SampleCycles cycles;
  @Autowired private SampleProvince province;

  @BeforeEach
  void theSampleIsDriven() throws Exception {
    province.drive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2020-H1"})
  void everyUnitHasTheExpectedResult(String cycle) throws Exception {
    Map<String, JsonNode> results = new HashMap<>();
    get("/api/cycles/" + cycle + "/results")
        .forEach(unit -> results.put(unit.path("unitCode").asText(), unit));
    try (CSVParser expected =
        CSVParser.parse(SampleCriteria.text("/expected/" + cycle + ".csv"), FORMAT)) {
      int units = 0;
      for (CSVRecord row : expected) {
        units++;
        JsonNode result = results.get(row.get("unit_code"));
        assertThat(cells(result)).as(row.get("unit_name")).isEqualTo(expected(row));
      }
      assertThat(units).isEqualTo(140).isEqualTo(results.size());
    }
  }

  @Test
  void theSummaryOf2020IsThatOfTheArticle() {
    JsonNode summary = get("/api/cycles/2020-H1/summary");
    JsonNode departments = tier(summary, "DEPARTMENT");
    assertThat(departments.path("units").asInt()).isEqualTo(24);
    assertThat(category(departments, "SS").path("rated").asInt()).isEqualTo(7);
    assertThat(category(departments, "KQ").path("rated").asInt()).isEqualTo(5);
    JsonNode districts = tier(summary, "DISTRICT");
    assertThat(category(districts, "SS").path("rated").asInt()).isZero();
    assertThat(category(districts, "KQ").path("rated").asInt()).isEqualTo(2);
    JsonNode communes = tier(summary, "COMMUNE");
    assertThat(communes.path("units").asInt()).isEqualTo(108);
    assertThat(category(communes, "SS").path("rated").asInt()).isEqualTo(1);
    assertThat(category(communes, "KQ").path("rated").asInt()).isZero();

    JsonNode baBe = unit("061");
    assertThat(category(baBe, "SS").path("points").decimalValue()).isEqualByComparingTo("40.60");
    assertThat(category(baBe, "SS").path("levelByPoints").asInt()).isEqualTo(4);
    assertThat(category(baBe, "SS").path("officialLevel").isNull()).isTrue();
    assertThat(category(baBe, "SS").path("failingGroups").toString())
        .isEqualTo("[\"H.SS.HT\",\"H.SS.NL\"]");
    assertThat(category(unit("066"), "KQ").path("officialLevel").asInt()).isEqualTo(3);
    assertThat(category(unit("058"), "KQ").path("officialLevel").asInt()).isEqualTo(4);
    assertThat(group(unit("064"), "H.SS.CS").path("level").asInt()).isEqualTo(1);
    assertThat(group(unit("060"), "H.SS.CS").path("level").asInt()).isEqualTo(1);
    assertThat(category(unit("01852"), "SS").path("points").decimalValue())
        .isEqualByComparingTo("23.72");
    assertThat(unit("01852").path("percent").decimalValue()).isEqualByComparingTo("74.56");
    assertThat(unit("01852").path("rank").asInt()).isEqualTo(1);
  }

  @Test
  void theOpenCycleIsNobodysBusinessYet() {
    assertThat(
            http.getForEntity("/api/cycles/2020-H2/results", String.class).getStatusCode().value())
        .isEqualTo(404);
    assertThat(get("/api/cycles").toString()).doesNotContain("2020-H2");
  }

  @Test
  void aSecondStartDoesNothingTwice() throws Exception {
    // The open cycle is launched last, and its cases are opened by jobs afterwards.
    await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () ->
                jdbc.queryForObject(
                    "select count(*) from assessment where cycle_code = '2020-H2'", Integer.class),
            is(140));
    String counts =
        "select (select count(*) from assessment) + (select count(*) from assessment_sheet)"
            + " + (select count(*) from assessment_scorecard) + (select count(*) from unit)"
            + " + (select count(*) from criteria_set) + (select count(*) from ACT_RE_DEPLOYMENT)";
    Integer before = jdbc.queryForObject(counts, Integer.class);
    cycles.ensure();
    assertThat(jdbc.queryForObject(counts, Integer.class)).isEqualTo(before);
  }

  private static Map<String, String> expected(CSVRecord row) {
    Map<String, String> cells = new LinkedHashMap<>(row.toMap());
    cells.remove("unit_code");
    boolean rated = !cells.get("overall_level").isEmpty();
    cells.put("status", rated ? "RATED" : "NOT_RATED");
    return cells;
  }

  private static Map<String, String> cells(JsonNode unit) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("unit_name", unit.path("unitName").asText());
    cells.put("tier", unit.path("tier").asText());
    for (JsonNode group : unit.path("groups")) {
      String code = group.path("code").asText();
      String name = code.substring(code.length() - 2);
      putPoints(cells, name + "_", group);
      cells.put(name + "_level", text(group.path("level")));
    }
    for (JsonNode category : unit.path("categories")) {
      String name = category.path("code").asText();
      putPoints(cells, name + "_", category);
      cells.put(name + "_level_by_points", text(category.path("levelByPoints")));
      cells.put(name + "_official_level", text(category.path("officialLevel")));
      List<String> failing = new ArrayList<>();
      category.path("failingGroups").forEach(code -> failing.add(code.asText()));
      cells.put(name + "_failing_groups", String.join("|", failing));
    }
    cells.put("total", text(unit.path("total")));
    cells.put("max", text(unit.path("max")));
    cells.put("percent", text(unit.path("percent")));
    cells.put("overall_level", text(unit.path("overallLevel")));
    cells.put("rank", text(unit.path("rank")));
    cells.put("status", unit.path("status").asText());
    return cells;
  }

  private static void putPoints(Map<String, String> cells, String prefix, JsonNode node) {
    cells.put(prefix + "points", text(node.path("points")));
    cells.put(prefix + "max", text(node.path("max")));
    cells.put(prefix + "percent", text(node.path("percent")));
  }

  /** As it stands in the reply, so that 40.6 instead of 40.60 is a difference. */
  private static String text(JsonNode node) {
    if (node.isNull()) {
      return "";
    }
    return node.isInt() ? node.asText() : node.decimalValue().toPlainString();
  }

  private JsonNode unit(String code) {
    for (JsonNode unit : get("/api/cycles/2020-H1/results")) {
      if (unit.path("unitCode").asText().equals(code)) {
        return unit;
      }
    }
    throw new AssertionError(code);
  }

  private static JsonNode tier(JsonNode summary, String tier) {
    return find(summary, "tier", tier);
  }

  private static JsonNode category(JsonNode of, String code) {
    return find(of.path("categories"), "code", code);
  }

  private static JsonNode group(JsonNode of, String code) {
    return find(of.path("groups"), "code", code);
  }

  private static JsonNode find(JsonNode array, String field, String value) {
    for (JsonNode element : array) {
      if (element.path(field).asText().equals(value)) {
        return element;
      }
    }
    throw new AssertionError(value + " in " + array);
  }

  /** Numbers as they are written. */
  private JsonNode get(String path) {
    String body = http.getForObject(path, String.class);
    try {
      return JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .nodeFactory(new JsonNodeFactory(true))
          .build()
          .readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError(body, e);
    }
  }
}
