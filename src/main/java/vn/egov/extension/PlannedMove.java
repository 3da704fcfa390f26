package vn.egov.extension;

import java.time.LocalDate;
import vn.egov.assessment.MoveOutcome;
import vn.egov.cycle.CycleStage;
import vn.egov.cycle.Participant;

/**
 * What an extension would do to a stage of a unit at this moment.
 *
 * @param from the last day of the stage until now
 */
public record PlannedMove(
    Participant unit, CycleStage stage, MoveOutcome outcome, LocalDate from, LocalDate to) {

  /** Whether the case moves, now or once it is open. */
  public boolean moves() {
    return outcome == MoveOutcome.MOVES || outcome == MoveOutcome.NOT_OPEN;
  }
}
