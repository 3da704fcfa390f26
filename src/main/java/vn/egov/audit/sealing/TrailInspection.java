package vn.egov.audit.sealing;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.audit.CheckTrail;
import vn.egov.audit.Head;
import vn.egov.audit.SealTrail;
import vn.egov.audit.TrailReport;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;

/**
 * Seals what is left and checks all. That it was done, and where the chain ended, goes on the trail
 * and into the log: a log that is kept elsewhere remembers ends of the chain for the auditor.
 */
@Component
public class TrailInspection {

  private static final Logger LOG = LoggerFactory.getLogger(TrailInspection.class);

  private final SealTrail sealing;
  private final Sealer sealer;
  private final CheckTrail check;
  private final AuditTrail trail;
  private final AtomicBoolean isBusy = new AtomicBoolean();

  TrailInspection(SealTrail sealing, Sealer sealer, CheckTrail check, AuditTrail trail) {
    this.sealing = sealing;
    this.sealer = sealer;
    this.check = check;
    this.trail = trail;
  }

  /**
   * @param noted the end of the chain that the auditor noted earlier
   * @throws BusinessRuleViolation while another check runs, for one reads the whole trail
   */
  public TrailReport inspect(@Nullable Head noted) {
    if (!isBusy.compareAndSet(false, true)) {
      throw new BusinessRuleViolation(Problem.of("audit.check-running"));
    }
    try {
      long overdue = sealing.overdue();
      sealer.sealAll();
      TrailReport report = check.check(noted, overdue);
      tell(report);
      return report;
    } finally {
      isBusy.set(false);
    }
  }

  private void tell(TrailReport report) {
    Head head = report.head();
    trail.record(
        AuditEvent.of(AuditAction.TRAIL_CHECKED)
            .with("headNumber", head.number())
            .with("headHash", head.hash())
            .with("notedNumber", report.noted() == null ? null : report.noted().number())
            .with("states", report.states())
            .with("faults", report.faultCount()));
    LOG.info(
        "audit trail: {} entries sealed, head {} {}", report.sealed(), head.number(), head.hash());
    report.faults().forEach(fault -> LOG.error("audit trail: {}", fault));
  }
}
