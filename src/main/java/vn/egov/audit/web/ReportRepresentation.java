package vn.egov.audit.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.egov.audit.Fault;
import vn.egov.audit.FaultKind;
import vn.egov.audit.Head;
import vn.egov.audit.TrailReport;

/**
 * What a check found, for programs.
 *
 * @param sealed links of the chain
 * @param head its end, to be noted
 * @param sealedLate entries whose seal is more than ten minutes younger than they are
 * @param states how many sealed states were compared
 * @param faults the first fifty
 */
record ReportRepresentation(
    boolean sound,
    Instant checkedAt,
    long sealed,
    Head head,
    @Nullable Head noted,
    long sealedLate,
    long states,
    long faultCount,
    List<FaultRepresentation> faults) {

  static ReportRepresentation of(TrailReport report, AuditWording wording) {
    return new ReportRepresentation(
        report.isSound(),
        report.checkedAt(),
        report.sealed(),
        report.head(),
        report.noted(),
        report.sealedLate(),
        report.states(),
        report.faultCount(),
        report.faults().stream().map(f -> FaultRepresentation.of(f, wording)).toList());
  }

  /**
   * @param text the fault in the reader's language
   */
  record FaultRepresentation(
      FaultKind kind,
      @Nullable Long number,
      @Nullable Long entry,
      @Nullable String what,
      String text) {

    private static FaultRepresentation of(Fault fault, AuditWording wording) {
      return new FaultRepresentation(
          fault.kind(), fault.number(), fault.entry(), fault.what(), wording.fault(fault));
    }
  }
}
