package vn.egov.extension;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.egov.assessment.MoveOutcome;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleStage;

/**
 * A sound request, with everything that follows from it.
 *
 * @param scopeCode null for the whole cycle
 * @param present the last day of the stage until now, of the unit or else of the calendar
 * @param targets the new last day of each stage that moves
 * @param workingDays from the present to the new deadline
 * @param nextWorkingDay if the new deadline is none
 */
public record ExtensionPlan(
    Cycle cycle,
    ExtensionScope scope,
    @Nullable String scopeCode,
    CycleStage stage,
    LocalDate present,
    LocalDate day,
    Map<CycleStage, LocalDate> targets,
    int workingDays,
    @Nullable LocalDate nextWorkingDay,
    String reason,
    @Nullable String decisionNumber,
    String requestKey,
    List<PlannedMove> moves) {

  public ExtensionPlan {
    targets = java.util.Collections.unmodifiableMap(new EnumMap<>(targets));
    moves = List.copyOf(moves);
  }

  /** Units whose deadline of the stage moves. */
  public long moving() {
    return moves.stream().filter(m -> m.stage() == stage && m.moves()).count();
  }

  /** Units that are left alone, by the reason. */
  public Map<MoveOutcome, Long> leftAlone() {
    return new TreeMap<>(
        moves.stream()
            .filter(m -> m.stage() == stage && !m.moves())
            .collect(Collectors.groupingBy(PlannedMove::outcome, Collectors.counting())));
  }
}
