package vn.egov.assessment;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.StateKind;
import vn.egov.scoring.AnswerSheet;

/** Entries of the trail about cases. */
final class Deeds {

  private Deeds() {}

  /** Seals the case as the deed leaves it: for when everything that the deed changes is changed. */
  static AuditEvent on(AssessmentKey key, AuditAction action) {
    return AuditEvent.of(action)
        .onCase(key.cycle().value(), key.unit().value())
        .sealing(StateKind.CASE, key.toString());
  }

  /** Codes of the criteria whose values differ; null if none does. */
  static @Nullable String changed(AnswerSheet before, AnswerSheet after) {
    return listed(Adjustments.changed(before, after));
  }

  static @Nullable String listed(Collection<String> codes) {
    return codes.isEmpty() ? null : String.join(", ", codes);
  }
}
