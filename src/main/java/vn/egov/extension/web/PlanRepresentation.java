package vn.egov.extension.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.egov.assessment.MoveOutcome;
import vn.egov.cycle.CycleStage;
import vn.egov.extension.ExtensionPlan;
import vn.egov.extension.PlannedMove;

/**
 * What an extension would do, as programs read it.
 *
 * @param newDeadlines of each stage that moves
 * @param nextWorkingDay if the new deadline is none
 * @param moving units whose deadline of the stage moves
 * @param leftAlone units that are left alone, by the reason
 * @param first the first hundred moves
 */
record PlanRepresentation(
    CycleStage stage,
    LocalDate oldDeadline,
    Map<CycleStage, LocalDate> newDeadlines,
    int workingDays,
    @Nullable LocalDate nextWorkingDay,
    long moving,
    Map<MoveOutcome, Long> leftAlone,
    List<Move> first) {

  private static final int MOST = 100;

  static PlanRepresentation of(ExtensionPlan plan) {
    return new PlanRepresentation(
        plan.stage(),
        plan.present(),
        plan.targets(),
        plan.workingDays(),
        plan.nextWorkingDay(),
        plan.moving(),
        plan.leftAlone(),
        plan.moves().stream().limit(MOST).map(Move::of).toList());
  }

  record Move(
      String unitCode,
      String unitName,
      CycleStage stage,
      MoveOutcome outcome,
      LocalDate from,
      LocalDate to) {

    static Move of(PlannedMove move) {
      return new Move(
          move.unit().unit().value(),
          move.unit().name().vi(),
          move.stage(),
          move.outcome(),
          move.from(),
          move.to());
    }
  }
}
