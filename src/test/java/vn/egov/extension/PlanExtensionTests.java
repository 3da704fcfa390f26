package vn.egov.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.egov.assessment.CaseFixture;
import vn.egov.assessment.MoveOutcome;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.CycleFixture;
import vn.egov.cycle.CycleStage;
import vn.egov.cycle.CycleStatus;
import vn.egov.shared.Refusals;

/** What an extension would do, and what it is refused for. */
class PlanExtensionTests {

  private final CaseFixture cases = new CaseFixture();
  private final CycleFixture cycle = cases.cycle();
  private final PlanExtension planExtension =
      new PlanExtension(
          cycle.cycles(),
          new ScopeUnits(cycle.participants(), cycle.units()),
          cases.assessments(),
          CycleFixture.WORKING_DAYS,
          cycle.clock());

  @Test
  void movesTheSubmissionOfOneUnitOnly() {
    ExtensionPlan plan = plan("UNIT", "01852", "SUBMISSION", "2026-07-24", false);
    assertThat(plan.moves())
        .extracting(
            m -> m.unit().unit().value(), PlannedMove::stage, PlannedMove::outcome, PlannedMove::to)
        .containsExactly(
            tuple("01852", CycleStage.SUBMISSION, MoveOutcome.MOVES, LocalDate.of(2026, 7, 24)));
    assertThat(plan.present()).isEqualTo("2026-07-20");
    assertThat(plan.workingDays()).isEqualTo(4);
  }

  @Test
  void aDistrictMeansItsCommunes() {
    ExtensionPlan plan = plan("DISTRICT", "061", "SUBMISSION", "2026-07-24", false);
    assertThat(plan.moves())
        .extracting(m -> m.unit().unit().value())
        .containsExactly("01852", "01855");
  }

  @Test
  void aTierMeansAllItsUnits() {
    ExtensionPlan plan = plan("TIER", "DISTRICT", "REVIEW", "2026-08-14", false);
    assertThat(plan.moves()).extracting(m -> m.unit().unit().value()).containsExactly("061");
  }

  /** Four of them; Saturday 22 August is one, in exchange for Monday 31. */
  @Test
  void theFollowingStagesMoveByAsManyWorkingDays() {
    ExtensionPlan plan = plan("CYCLE", null, "SUBMISSION", "2026-07-24", true);
    assertThat(plan.targets())
        .containsExactly(
            entry(CycleStage.SUBMISSION, LocalDate.of(2026, 7, 24)),
            entry(CycleStage.VERIFICATION, LocalDate.of(2026, 8, 5)),
            entry(CycleStage.REVIEW, LocalDate.of(2026, 8, 14)),
            entry(CycleStage.APPEAL, LocalDate.of(2026, 8, 25)));
  }

  @Test
  void aDayOffIsTakenAndTheNextWorkingDayNamed() {
    ExtensionPlan plan = plan("UNIT", "01852", "SUBMISSION", "2026-07-25", false);
    assertThat(plan.day()).isEqualTo("2026-07-25");
    assertThat(plan.nextWorkingDay()).isEqualTo("2026-07-27");
  }

  @Test
  void whoHasSubmittedOrWasClosedIsLeftAlone() {
    cases.submit(CaseFixture.COMMUNE);
    cases.closing().recordNotSubmitted(CaseFixture.OTHER);
    ExtensionPlan plan = plan("CYCLE", null, "SUBMISSION", "2026-07-24", false);
    assertThat(plan.moving()).isEqualTo(1);
    assertThat(plan.leftAlone()).isEqualTo(Map.of(MoveOutcome.SETTLED, 1L, MoveOutcome.CLOSED, 1L));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-30, newDeadline: extension.past",
    "2026-07-20, newDeadline: extension.not-later",
    "2026-07-31, newDeadline: extension.next-stage",
    "24/07/2026, newDeadline: extension.day",
    "2026-02-30, newDeadline: extension.day",
    "'', newDeadline: extension.required",
  })
  void aDayThatCannotBeIsRefused(String day, String reason) {
    assertThat(refusals(request("UNIT", "01852", "SUBMISSION", day, "12/QĐ"))).contains(reason);
  }

  @Test
  void farAwayDaysAreTypingErrors() {
    assertThat(refusals(request("UNIT", "01852", "APPEAL", "2062-08-20", "12/QĐ")))
        .containsExactly("newDeadline: launch.too-far");
  }

  @Test
  void everythingThatIsWrongIsNamedAtOnce() {
    ExtensionRequest empty =
        new ExtensionRequest("WARD", "", "PAYMENT", null, " ", "x".repeat(51), false, null);
    assertThat(refusals(empty))
        .containsExactlyInAnyOrder(
            "scope: extension.one-of",
            "stage: extension.one-of",
            "newDeadline: extension.required",
            "reason: extension.required",
            "decisionNumber: extension.too-long");
  }

  @ParameterizedTest
  @CsvSource({"CYCLE, true", "TIER, true", "DISTRICT, false", "UNIT, false"})
  void manyUnitsMoveByADecisionOnly(ExtensionScope scope, boolean needed) {
    String code =
        switch (scope) {
          case UNIT -> "01852";
          case TIER -> "COMMUNE";
          case DISTRICT, CYCLE -> "061";
        };
    List<String> refused = refusals(request(scope.name(), code, "SUBMISSION", "2026-07-24", null));
    assertThat(refused.contains("decisionNumber: extension.required")).isEqualTo(needed);
  }

  @ParameterizedTest
  @CsvSource({"UNIT, 99999", "DISTRICT, 99999", "DISTRICT, 01852", "TIER, DEPARTMENT"})
  void nobodyIsNoScope(String scope, String code) {
    assertThat(refusals(request(scope, code, "SUBMISSION", "2026-07-24", "12/QĐ")))
        .containsExactly("scopeCode: extension.nobody");
  }

  @Test
  void aCycleThatIsPublishedOrUnknownIsLeftAlone() {
    ExtensionRequest sound = request("UNIT", "01852", "SUBMISSION", "2026-07-24", null);
    assertThat(Refusals.of(() -> planExtension.plan(new CycleCode("2031-H2"), sound)))
        .containsExactly("extension.cycle.unknown");
    cycle.in(CycleStatus.COMPILED);
    assertThat(refusals(sound)).containsExactly("extension.cycle-not-running");
  }

  /** A page that is sent twice asks for one extension, by whichever key. */
  @Test
  void theSameRequestHasTheSameKey() {
    ExtensionRequest request = request("UNIT", "01852", "SUBMISSION", "2026-07-24", null);
    String key = planExtension.plan(CycleFixture.CODE, request).requestKey();
    assertThat(planExtension.plan(CycleFixture.CODE, request).requestKey()).isEqualTo(key);
    assertThat(plan("UNIT", "01852", "SUBMISSION", "2026-07-27", false).requestKey())
        .isNotEqualTo(key);
    assertThat(plan("UNIT", "01855", "SUBMISSION", "2026-07-24", false).requestKey())
        .isNotEqualTo(key);
  }

  private ExtensionPlan plan(
      String scope, String code, String stage, String day, boolean shiftFollowing) {
    return planExtension.plan(
        CycleFixture.CODE,
        new ExtensionRequest(
            scope, code, stage, day, "Bão số 3", "12/QĐ-UBND", shiftFollowing, null));
  }

  private static ExtensionRequest request(
      String scope, String code, String stage, String day, String decision) {
    return new ExtensionRequest(scope, code, stage, day, "Bão số 3", decision, false, null);
  }

  private List<String> refusals(ExtensionRequest request) {
    return Refusals.of(() -> planExtension.plan(CycleFixture.CODE, request));
  }
}
