package vn.egov.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.criteria.TestCriteria.category;
import static vn.egov.criteria.TestCriteria.group;
import static vn.egov.criteria.TestCriteria.of;
import static vn.egov.criteria.TestCriteria.points;
import static vn.egov.criteria.TestCriteria.rules;
import static vn.egov.criteria.TestCriteria.tier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.egov.criteria.TierCriteria;

/** Rules 3 to 6: levels of groups, categories and the whole. */
class LevelTests {

  @ParameterizedTest
  @CsvSource({
    "10000, 1",
    "9500, 1",
    "9499, 2",
    "9000, 2",
    "8999, 3",
    "8000, 3",
    "7999, 4",
    "7000, 4",
    "6999, ",
    "0, "
  })
  void aLevelIsReachedAtItsThresholdAndNotAHairBelow(String hundredths, Integer level) {
    Scorecard card =
        TestAnswers.score(of(points("G.01", "100")), TestAnswers.count("G.01", hundredths));
    assertThat(card.groups().get(0).level()).isEqualTo(level);
    assertThat(card.categories().get(0).levelByPoints()).isEqualTo(level);
  }

  @Test
  void aPercentageThatIsOnlyRoundedToTheThresholdDoesNotReachIt() {
    TierCriteria criteria = of(points("G.01", "300"));
    Scorecard below = TestAnswers.score(criteria, TestAnswers.count("G.01", "20999"));
    Scorecard exact = TestAnswers.score(criteria, TestAnswers.count("G.01", "21000"));
    assertThat(below.percent()).isEqualTo("70.00");
    assertThat(below.groups().get(0).level()).isNull();
    assertThat(below.groups().get(0).failing()).isTrue();
    assertThat(exact.percent()).isEqualTo("70.00");
    assertThat(exact.groups().get(0).level()).isEqualTo(4);
    assertThat(exact.groups().get(0).failing()).isFalse();
  }

  /** In floating point 11 + 19.4 + 10.2 is less than 40.6. */
  @Test
  void baBeReachesLevelFourByPointsAndLosesItToTwoGroups() {
    TierCriteria readiness =
        tier(
            category(
                "SS",
                group("CS", points("CS.01", "12")),
                group("HT", points("HT.01", "30")),
                group("NL", points("NL.01", "16"))));
    Scorecard card =
        TestAnswers.score(
            readiness,
            TestAnswers.count("CS.01", "1100"),
            TestAnswers.count("HT.01", "1940"),
            TestAnswers.count("NL.01", "1020"));
    CategoryResult result = card.categories().get(0);
    assertThat(result.points()).isEqualTo("40.60");
    assertThat(result.max()).isEqualTo("58.00");
    assertThat(result.levelByPoints()).isEqualTo(4);
    assertThat(result.officialLevel()).isNull();
    assertThat(result.failingGroups()).containsExactly("HT", "NL");
    assertThat(card.groups()).extracting(GroupResult::level).containsExactly(2, null, null);
  }

  @Test
  void aGroupToWhichNothingAppliesHasNoLevelAndDoesNotFail() {
    TierCriteria criteria =
        tier(category("SS", group("A", points("A.01", "10")), group("B", points("B.01", "10"))));
    Scorecard card =
        TestAnswers.score(
            criteria, TestAnswers.count("A.01", "1000"), TestAnswers.notApplicable("B.01"));
    GroupResult empty = card.groups().get(1);
    assertThat(empty.level()).isNull();
    assertThat(empty.failing()).isFalse();
    assertThat(empty.percent()).isNull();
    assertThat(card.categories().get(0).officialLevel()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"950, 700, 4", "700, 950, 4", "900, 900, 2", "950, 699, ", "0, 950, "})
  void overallIsTheWorseOfBothOrNone(String readiness, String results, Integer overall) {
    Scorecard card =
        TestAnswers.score(
            twoCategories(),
            TestAnswers.count("A.01", readiness),
            TestAnswers.count("B.01", results));
    assertThat(card.overallLevel()).isEqualTo(overall);
  }

  @Test
  void aCategoryToWhichNothingAppliesLeavesNoOverallLevel() {
    Scorecard card =
        TestAnswers.score(
            twoCategories(), TestAnswers.count("A.01", "1000"), TestAnswers.notApplicable("B.01"));
    assertThat(card.categories().get(1).officialLevel()).isNull();
    assertThat(card.overallLevel()).isNull();
  }

  @Test
  void thresholdsAndGroupMinimumAreDataOfTheSet() {
    TierCriteria strict =
        tier(
            rules("99", "98", "97", "50", "60"),
            category("SS", group("A", points("A.01", "10")), group("B", points("B.01", "10"))));
    Scorecard card =
        TestAnswers.score(
            strict, TestAnswers.count("A.01", "960"), TestAnswers.count("B.01", "599"));
    CategoryResult result = card.categories().get(0);
    assertThat(card.groups()).extracting(GroupResult::level).containsExactly(4, 4);
    assertThat(result.levelByPoints()).isEqualTo(4);
    assertThat(result.failingGroups()).containsExactly("B");
  }

  private static TierCriteria twoCategories() {
    return tier(
        category("SS", group("A", points("A.01", "10"))),
        category("KQ", group("B", points("B.01", "10"))));
  }
}
