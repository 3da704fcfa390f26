package vn.egov.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.egov.criteria.SampleCriteria;
import vn.egov.scoring.Answer;
import vn.egov.scoring.AnswerSheet;
import vn.egov.scoring.Scorecard;
import vn.egov.scoring.Scorer;
import vn.egov.scoring.json.AnswersJson;
import vn.egov.scoring.json.ScorecardJson;
import vn.egov.unit.Tier;

/** Whatever of a case is altered shows in its hash, and nothing else does. */
class CaseSealTests {

  private static final Instant AT = Instant.parse("2030-06-15T05:00:00Z");
  private static final CaseFacts FACTS =
      new CaseFacts(
          "2030-H1/061",
          AssessmentStatus.REVIEWED,
          Verification.VERIFIED,
          1,
          0,
          "verifier-061",
          "reviewer1",
          "reviewer1",
          null,
          null,
          false,
          null);
  private static final AnswerSheet SHEET =
      sheet(
          new Answer("D.SS.CS.01", "yes", null, null, null, false, "Đạt 📎", "12/QĐ"),
          new Answer(
              "D.SS.HT.02",
              null,
              new BigDecimal("18"),
              new BigDecimal("20"),
              null,
              false,
              null,
              null),
          new Answer("D.KQ.CD.01", null, null, null, new BigDecimal("3"), false, null, null),
          new Answer("D.KQ.GD.05", null, null, null, null, true, "không có", null));
  private static final Scorecard CARD =
      Scorer.score(SampleCriteria.v1(Tier.DISTRICT), AnswerSheet.empty());

  @Test
  void everyFactOfTheCaseCounts() {
    assertThat(
            Stream.of(
                    FACTS,
                    late(FACTS),
                    facts(
                        "2030-H1/062",
                        AssessmentStatus.REVIEWED,
                        Verification.VERIFIED,
                        "reviewer1"),
                    facts(
                        "2030-H1/061",
                        AssessmentStatus.SETTLED,
                        Verification.VERIFIED,
                        "reviewer1"),
                    facts(
                        "2030-H1/061",
                        AssessmentStatus.REVIEWED,
                        Verification.SKIPPED,
                        "reviewer1"),
                    facts(
                        "2030-H1/061",
                        AssessmentStatus.REVIEWED,
                        Verification.VERIFIED,
                        "reviewer2"))
                .map(facts -> CaseSeal.of(facts, List.of(), List.of())))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyPartOfASheetCounts() {
    List<SheetFacts> variants =
        List.of(
            sheet(Stage.DECLARED, SHEET, null, "officer", AT),
            sheet(Stage.VERIFIED, SHEET, null, "officer", AT),
            sheet(Stage.DECLARED, SHEET, "", "officer", AT),
            sheet(Stage.DECLARED, SHEET, null, "other", AT),
            sheet(Stage.DECLARED, SHEET, null, "officer", AT.plusSeconds(1)),
            sheet(Stage.DECLARED, AnswerSheet.empty(), null, "officer", AT),
            sheet(Stage.DECLARED, SHEET.bare(), null, "officer", AT));
    assertThat(variants.stream().map(sheet -> CaseSeal.of(FACTS, List.of(sheet), List.of())))
        .doesNotHaveDuplicates();
    assertThat(CaseSeal.of(FACTS, variants.subList(0, 2), List.of()))
        .isNotEqualTo(CaseSeal.of(FACTS, variants.subList(0, 1), List.of()))
        .isNotEqualTo(CaseSeal.of(FACTS, List.of(variants.get(1), variants.get(0)), List.of()));
  }

  @Test
  void everyFieldOfAnAnswerCounts() {
    Answer answer =
        new Answer("A", "a", BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE, false, "n", "e");
    Stream<Answer> variants =
        Stream.of(
            answer,
            new Answer("B", "a", BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE, false, "n", "e"),
            new Answer("A", "b", BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE, false, "n", "e"),
            new Answer("A", "a", BigDecimal.TEN, BigDecimal.TEN, BigDecimal.ONE, false, "n", "e"),
            new Answer("A", "a", BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, false, "n", "e"),
            new Answer("A", "a", BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TEN, false, "n", "e"),
            new Answer("A", "a", BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE, true, "n", "e"),
            new Answer("A", "a", BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE, false, "m", "e"),
            new Answer("A", "a", BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE, false, "n", "f"),
            new Answer("A", "a", BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE, false, "ne", null),
            new Answer(
                "A", "a", BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE, false, null, "ne"));
    assertThat(variants.map(a -> hash(sheet(a)))).doesNotHaveDuplicates();
  }

  @Test
  void everyPartOfAScorecardCounts() {
    Scorecard dearer =
        new Scorecard(
            CARD.criteria(), CARD.groups(), CARD.categories(), BigDecimal.ONE, CARD.max(), null);
    Scorecard rated =
        new Scorecard(
            CARD.criteria(), CARD.groups(), CARD.categories(), CARD.total(), CARD.max(), 4);
    Scorecard shorter =
        new Scorecard(
            CARD.criteria().subList(1, CARD.criteria().size()),
            CARD.groups(),
            CARD.categories(),
            CARD.total(),
            CARD.max(),
            null);
    assertThat(Stream.of(CARD, dearer, rated, shorter).map(CaseSealTests::hash))
        .doesNotHaveDuplicates();
  }

  @Test
  void theOrderOfTheAnswersAndTheWayOfWritingNumbersDoNot() {
    List<Answer> backwards = new ArrayList<>(SHEET.answers().values());
    Collections.reverse(backwards);
    backwards.replaceAll(
        a ->
            a.numerator() == null
                ? a
                : new Answer(
                    a.criterion(),
                    null,
                    new BigDecimal("18.00"),
                    new BigDecimal("2E+1"),
                    null,
                    false,
                    null,
                    null));
    assertThat(hash(sheet(backwards.toArray(Answer[]::new)))).isEqualTo(hash(SHEET));
  }

  @Test
  void whatIsReadBackIsTheSame() {
    assertThat(hash(AnswersJson.readStored(AnswersJson.write(SHEET)))).isEqualTo(hash(SHEET));
    assertThat(hash(ScorecardJson.read(ScorecardJson.write(CARD)))).isEqualTo(hash(CARD));
  }

  private static String hash(AnswerSheet sheet) {
    return CaseSeal.of(
        FACTS, List.of(sheet(Stage.DECLARED, sheet, null, "officer", AT)), List.of());
  }

  private static String hash(Scorecard card) {
    return CaseSeal.of(
        FACTS,
        List.of(),
        List.of(new ScorecardFacts("2030-H1/061", ScorecardStage.REVIEWED, card, AT)));
  }

  @Test
  void aReopenedSubmissionShows() {
    CaseFacts reopened =
        new CaseFacts(
            FACTS.id(),
            FACTS.status(),
            FACTS.verification(),
            1,
            0,
            "verifier-061",
            "reviewer1",
            "reviewer1",
            null,
            null,
            false,
            AT);
    assertThat(CaseSeal.of(reopened, List.of(), List.of()))
        .isNotEqualTo(CaseSeal.of(FACTS, List.of(), List.of()));
  }

  private static CaseFacts facts(
      String id, AssessmentStatus status, Verification verification, String reviewer) {
    return new CaseFacts(
        id,
        status,
        verification,
        1,
        0,
        "verifier-061",
        reviewer,
        "reviewer1",
        null,
        null,
        false,
        null);
  }

  private static CaseFacts late(CaseFacts facts) {
    return new CaseFacts(
        facts.id(),
        facts.status(),
        facts.verification(),
        facts.submissions(),
        facts.reviewReturns(),
        facts.verifiedBy(),
        facts.reviewedBy(),
        facts.reviewers(),
        facts.response(),
        facts.decidedBy(),
        true,
        null);
  }

  private static SheetFacts sheet(
      Stage stage, AnswerSheet content, String remarks, String by, Instant at) {
    return new SheetFacts("2030-H1/061", stage, content, remarks, by, at);
  }

  private static AnswerSheet sheet(Answer... answers) {
    Map<String, Answer> all = new LinkedHashMap<>();
    for (Answer answer : answers) {
      all.put(answer.criterion(), answer);
    }
    return new AnswerSheet(all);
  }
}
