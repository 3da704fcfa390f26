package vn.egov.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.egov.criteria.SampleCriteria;
import vn.egov.unit.Tier;

/** Holds the arithmetic against the published results of both rounds, cell by cell. */
class ExpectedResultsTests {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @ParameterizedTest
  @CsvSource({"2020-H1", "2019"})
  void everyUnitScoresAsPublished(String cycle) throws Exception {
    Map<String, List<RawAnswer>> answers = answers("/sample/" + cycle + "-answers.csv");
    List<CSVRecord> expected = rows("/expected/" + cycle + ".csv");
    Map<String, Scorecard> scorecards = new LinkedHashMap<>();
    for (CSVRecord row : expected) {
      var criteria = SampleCriteria.v1(Tier.valueOf(row.get("tier")));
      String unit = row.get("unit_code");
      AnswerSheet sheet = AnswerSheet.of(criteria, answers.get(unit));
      scorecards.put(unit, Scorer.score(criteria, sheet));
    }
    assertThat(expected).hasSize(140);
    for (Tier tier : Tier.values()) {
      Map<String, Scorecard> ofTier = new LinkedHashMap<>();
      expected.stream()
          .filter(r -> r.get("tier").equals(tier.name()))
          .forEach(r -> ofTier.put(r.get("unit_code"), scorecards.get(r.get("unit_code"))));
      Map<String, Integer> ranks = Ranking.of(ofTier);
      expected.stream()
          .filter(r -> r.get("tier").equals(tier.name()))
          .forEach(
              r ->
                  assertThat(
                          cells(scorecards.get(r.get("unit_code")), ranks.get(r.get("unit_code"))))
                      .as(r.get("unit_name"))
                      .isEqualTo(expectedCells(r)));
    }
  }

  /** The computed results under the names of the columns of the expected file. */
  private static Map<String, String> cells(Scorecard card, Integer rank) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (GroupResult group : card.groups()) {
      String name = group.code().substring(group.code().length() - 2);
      put(cells, name, group.points(), group.max(), group.percent());
      cells.put(name + "_level", text(group.level()));
    }
    for (CategoryResult category : card.categories()) {
      put(cells, category.code(), category.points(), category.max(), category.percent());
      cells.put(category.code() + "_level_by_points", text(category.levelByPoints()));
      cells.put(category.code() + "_official_level", text(category.officialLevel()));
      cells.put(category.code() + "_failing_groups", String.join("|", category.failingGroups()));
    }
    cells.put("total", card.total().toPlainString());
    cells.put("max", card.max().toPlainString());
    cells.put("percent", text(card.percent()));
    cells.put("overall_level", text(card.overallLevel()));
    cells.put("rank", text(rank));
    return cells;
  }

  private static void put(
      Map<String, String> cells, String name, BigDecimal points, BigDecimal max, Object percent) {
    cells.put(name + "_points", points.toPlainString());
    cells.put(name + "_max", max.toPlainString());
    cells.put(name + "_percent", text(percent));
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  private static Map<String, String> expectedCells(CSVRecord row) {
    Map<String, String> cells = new LinkedHashMap<>(row.toMap());
    cells.keySet().removeAll(List.of("unit_code", "unit_name", "tier"));
    return cells;
  }

  private static Map<String, List<RawAnswer>> answers(String resource) throws Exception {
    Map<String, List<RawAnswer>> answers = new LinkedHashMap<>();
    for (CSVRecord row : rows(resource)) {
      answers.computeIfAbsent(row.get("unit_code"), u -> new ArrayList<>()).add(answer(row));
    }
    return answers;
  }

  private static RawAnswer answer(CSVRecord row) {
    return new RawAnswer(
        row.get("criterion_code"),
        orNull(row.get("value")),
        orNull(row.get("numerator")),
        orNull(row.get("denominator")),
        orNull(row.get("count")),
        row.get("not_applicable").equals("yes"),
        orNull(row.get("note")),
        null);
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static List<CSVRecord> rows(String resource) throws Exception {
    try (CSVParser parser = CSVParser.parse(SampleCriteria.text(resource), FORMAT)) {
      return parser.getRecords();
    }
  }
}
