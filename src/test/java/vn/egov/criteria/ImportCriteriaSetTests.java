package vn.egov.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.egov.audit.RecordedTrail;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.MovableClock;
import vn.egov.shared.Problem;

class ImportCriteriaSetTests {

  private final Shelf shelf = new Shelf();
  private final RecordedTrail recorded = new RecordedTrail(MovableClock.atNoonOf("2025-07-01"));
  private final ImportCriteriaSet importCriteriaSet =
      new ImportCriteriaSet(shelf, recorded.trail());
  private final PublishCriteriaSet publishCriteriaSet =
      new PublishCriteriaSet(shelf, shelf.announced::add, recorded.trail());
  private String criteria;
  private String groups;
  private String ratings;

  @BeforeEach
  void readSample() {
    CriteriaSetFiles files = SampleCriteria.files("V1");
    criteria = files.criteria();
    groups = files.groups();
    ratings = files.ratings();
  }

  @Test
  void keepsADraftUntilItIsPublishedOnce() {
    assertThat(importSet()).isEqualTo("V1");
    assertThat(shelf.sets.get("V1").isPublished()).isFalse();
    importSet();
    publishCriteriaSet.publish("V1");
    publishCriteriaSet.publish("V1");
    assertThat(shelf.sets.get("V1").isPublished()).isTrue();
    assertThat(shelf.announced).containsExactly(new CriteriaSetPublished("V1"));
  }

  @Test
  void takesAPublishedSetWithTheSameContentAndNoOther() {
    importSet();
    publishCriteriaSet.publish("V1");
    assertThat(importSet()).isEqualTo("V1");
    ratings = ratings.replace("COMMUNE,95", "COMMUNE,96");
    assertThat(refusal()).extracting(Problem::code).containsExactly("criteria.published");
  }

  @Test
  void reportsEveryBadCellWithLineColumnAndValueAndStoresNothing() {
    replaceInLine(2, "TIERED", "SOMETIMES");
    replaceInLine(3, ",2,TIERED", ",\"1,5\",TIERED");
    replaceInLine(4, "S.SS.CS.03", "s.ss.cs.03");
    replaceInLine(5, ",yes,no,self", ",maybe,no,hearsay");
    groups = groups.replace("V1,DEPARTMENT,S.SS.HT,18", "V2,DEPARTMENT,S.SS.HT,");
    ratings = ratings.replace("DISTRICT,95", "HUYEN,x");
    assertThat(refusal())
        .extracting(Problem::code, Problem::field, ImportCriteriaSetTests::value)
        .contains(
            tuple("csv.one-of", "line 2, scoring_type", "SOMETIMES"),
            tuple("csv.not-a-number", "line 3, max_points", "1,5"),
            tuple("csv.pattern", "line 4, code", "s.ss.cs.03"),
            tuple("csv.one-of", "line 5, evidence_required", "maybe"),
            tuple("csv.pattern", "line 5, data_source", "hearsay"),
            tuple("csv.one-of", "line 3, set_version", "V2"),
            tuple("csv.not-a-number", "line 3, max_points", ""),
            tuple("csv.one-of", "line 3, tier", "HUYEN"),
            tuple("csv.not-a-number", "line 3, level_1_percent", "x"));
    assertThat(shelf.sets).isEmpty();
  }

  @Test
  void refusesASetThatDoesNotAddUp() {
    groups = groups.replace("S.SS.CS,10", "S.SS.CS,11");
    ratings = ratings.replace("DEPARTMENT,95,90,80,70,70", "DEPARTMENT,95,90,90,70,0");
    assertThat(refusal())
        .extracting(Problem::code)
        .containsExactlyInAnyOrder(
            "criteria.levels", "criteria.group-minimum", "criteria.group-sum");
    assertThat(shelf.sets).isEmpty();
  }

  @Test
  void refusesTiersWithoutThresholdsAndGroupsWithoutAMaximum() {
    ratings =
        ratings.lines().filter(l -> !l.contains("COMMUNE")).reduce("", (a, b) -> a + b + "\n");
    groups = groups.replace("V1,DEPARTMENT,S.SS.CS,10\n", "");
    assertThat(refusal())
        .extracting(Problem::code)
        .contains("criteria.no-rating", "criteria.no-maximum");
  }

  @Test
  void publishesNothingUnknown() {
    BusinessRuleViolation violation =
        catchThrowableOfType(BusinessRuleViolation.class, () -> publishCriteriaSet.publish("V9"));
    assertThat(violation.problems()).extracting(Problem::code).containsExactly("criteria.unknown");
  }

  private static Object value(Problem problem) {
    return problem.arguments().size() < 3 ? "" : problem.arguments().get(2);
  }

  private void replaceInLine(int line, String before, String after) {
    List<String> lines = new java.util.ArrayList<>(criteria.lines().toList());
    String old = lines.get(line - 1);
    assertThat(old).contains(before);
    lines.set(line - 1, old.replace(before, after));
    criteria = String.join("\n", lines) + "\n";
  }

  private String importSet() {
    return importCriteriaSet.importSet(new CriteriaSetFiles(criteria, groups, ratings));
  }

  private List<Problem> refusal() {
    BusinessRuleViolation violation =
        catchThrowableOfType(BusinessRuleViolation.class, this::importSet);
    assertThat(violation).isNotNull();
    return violation.problems();
  }

  /** Sets in memory, and what was announced about them. */
  private static final class Shelf implements CriteriaSets {

    private final Map<String, CriteriaSet> sets = new LinkedHashMap<>();
    private final List<Object> announced = new java.util.ArrayList<>();

    @Override
    public Optional<CriteriaSet> find(String version) {
      return Optional.ofNullable(sets.get(version));
    }

    @Override
    public List<String> publishedVersions() {
      return sets.values().stream()
          .filter(CriteriaSet::isPublished)
          .map(CriteriaSet::version)
          .toList();
    }

    @Override
    public void save(CriteriaSet set) {
      sets.put(set.version(), set);
    }
  }
}
