package vn.egov.extension.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.egov.cycle.CycleStage;
import vn.egov.extension.Extension;
import vn.egov.extension.ExtensionScope;
import vn.egov.extension.MoveState;
import vn.egov.extension.ReadExtensions;

/**
 * An extension as programs read it.
 *
 * @param pending units still to be moved, also because their cases are not open yet
 * @param leftAlone units that were left alone
 */
record ExtensionRepresentation(
    long id,
    ExtensionScope scope,
    @Nullable String scopeCode,
    CycleStage stage,
    LocalDate oldDeadline,
    LocalDate newDeadline,
    String reason,
    @Nullable String decisionNumber,
    String decidedBy,
    Instant decidedAt,
    long moved,
    long pending,
    long leftAlone) {

  static ExtensionRepresentation of(ReadExtensions.Progress progress) {
    Extension extension = progress.extension();
    return new ExtensionRepresentation(
        extension.id(),
        extension.scope(),
        extension.scopeCode().orElse(null),
        extension.stage(),
        extension.oldDay(),
        extension.newDay(),
        extension.reason(),
        extension.decisionNumber().orElse(null),
        extension.decidedBy(),
        extension.decidedAt(),
        progress.units(MoveState.MOVED),
        progress.units(MoveState.PENDING),
        progress.leftAlone());
  }
}
