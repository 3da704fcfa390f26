package vn.egov.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may know whom. */
class DirectionTests {

  @ParameterizedTest
  @CsvSource({
    "agenda, seeded.agenda.KnowsPublication",
    "audit, seeded.audit.KnowsCriteria",
    "unit, seeded.unit.KnowsCriteria",
    "criteria, seeded.criteria.KnowsScoring",
    "scoring, seeded.scoring.KnowsJson",
    "cycle, seeded.cycle.KnowsSpring",
    "assessment, seeded.assessment.KnowsPublication",
    "extension, seeded.extension.KnowsPublication",
    "publication, seeded.publication.KnowsItsPersistence",
    "workday, seeded.workday.KnowsCriteria",
    "notice, seeded.notice.KnowsAccounts"
  })
  void aFeatureKnowsOnlyWhatItIsAllowed(String feature, String violator) {
    Code.obeys(base -> Rooms.allowList(base, feature), violator);
  }

  @Test
  void everyFeatureIsTriedAbove() {
    assertThat(Rooms.features())
        .containsExactly(
            "agenda",
            "assessment",
            "audit",
            "criteria",
            "cycle",
            "extension",
            "notice",
            "publication",
            "scoring",
            "unit",
            "workday");
  }

  @Test
  void everyRoomIsInTheTable() {
    assertThat(Rooms.unknown(Code.SEEDED, Code.SEEDED_BASE)).contains("lottery");
    assertThat(Rooms.unknown(Code.PRODUCT, Code.PRODUCT_BASE)).isEmpty();
  }

  @Test
  void theJsonOfScoringKnowsNothingElse() {
    Code.obeys(Rooms::json, "seeded.scoring.json.KnowsCriteria");
  }

  @Test
  void noFeatureKnowsSpringOrTheEngine() {
    Code.obeys(
        DirectionTests::noFrameworks, "seeded.cycle.KnowsSpring", "seeded.cycle.StartsAProcess");
  }

  private static ArchRule noFrameworks(String base) {
    return noClasses()
        .that()
        .resideInAnyPackage(Rooms.roots(base))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "org.camunda..");
  }

  /** So that a move to another engine touches these two only. */
  @Test
  void onlyWorkflowAndAccessKnowTheEngine() {
    Code.obeys(
        DirectionTests::engine,
        "seeded.cycle.StartsAProcess",
        "seeded.publication.web.PublicController");
  }

  private static ArchRule engine(String base) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(base + ".workflow..", base + ".access..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.camunda..");
  }

  @Test
  void theWebDoesNotReachIntoPersistence() {
    Code.obeys(DirectionTests::web, "seeded.publication.web.PublicController");
  }

  private static ArchRule web(String base) {
    return noClasses()
        .that()
        .resideInAPackage(base + "..web..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(base + "..persistence..");
  }

  @Test
  void theSampleIsKnownToNobody() {
    Code.obeys(DirectionTests::sample, "seeded.workflow.KnowsTheSample");
  }

  private static ArchRule sample(String base) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(base + ".sample..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(base + ".sample..");
  }

  @Test
  void thePackagesOfTheTableExist() {
    assertThat(Stream.of(Rooms.roots(Code.PRODUCT_BASE)))
        .allSatisfy(root -> assertThat(Code.PRODUCT.containPackage(root)).as(root).isTrue());
  }
}
