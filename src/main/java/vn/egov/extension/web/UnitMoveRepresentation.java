package vn.egov.extension.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.egov.cycle.CycleStage;
import vn.egov.extension.MoveState;
import vn.egov.extension.ReadExtensions;

/** Why a unit has the deadline that it has: one of the extensions that were about it. */
record UnitMoveRepresentation(
    long extension,
    CycleStage stage,
    MoveState state,
    LocalDate from,
    LocalDate to,
    @Nullable Instant doneAt,
    String reason,
    @Nullable String decisionNumber,
    String decidedBy) {

  static UnitMoveRepresentation of(ReadExtensions.UnitMove move) {
    return new UnitMoveRepresentation(
        move.extension().id(),
        move.move().stage(),
        move.move().state(),
        move.move().oldDay(),
        move.move().newDay(),
        move.move().doneAt().orElse(null),
        move.extension().reason(),
        move.extension().decisionNumber().orElse(null),
        move.extension().decidedBy());
  }
}
