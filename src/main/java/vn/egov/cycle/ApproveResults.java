package vn.egov.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.audit.StateKind;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.OfficeTime;
import vn.egov.shared.Problem;
import vn.egov.shared.UseCase;

/** The leader signs the compiled result or returns it with a reason. */
@UseCase
public class ApproveResults {

  private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./&-]{0,49}");
  private static final int MAX_REMARKS = 2000;

  private final Cycles cycles;
  private final Clock clock;
  private final AuditTrail trail;

  ApproveResults(Cycles cycles, Clock clock, AuditTrail trail) {
    this.cycles = cycles;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * @param number of the decision, such as {@code 1234/QĐ-UBND}
   * @param date of the decision, {@code yyyy-MM-dd}, not in the future
   */
  public void approve(
      CycleCode code, String leader, @Nullable String number, @Nullable String date) {
    String trimmed = number == null ? "" : number.strip();
    if (!NUMBER.matcher(trimmed).matches()) {
      throw new BusinessRuleViolation(
          Problem.at("decisionNumber", "approval.decision-number", trimmed));
    }
    Decision decision = new Decision(trimmed, day(date));
    cycles.get(code).approve(leader, decision);
    trail.record(
        about(AuditAction.RESULTS_APPROVED, code)
            .with("decisionNumber", decision.number())
            .with("decisionDate", decision.date()));
  }

  private LocalDate day(@Nullable String date) {
    LocalDate today = OfficeTime.dayOf(clock.instant());
    try {
      LocalDate day = LocalDate.parse(date == null ? "" : date.strip());
      if (!day.isAfter(today) && day.getYear() >= 2000) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Falls through to the same refusal.
    }
    throw new BusinessRuleViolation(
        Problem.at("decisionDate", "approval.decision-date", date == null ? "" : date, today));
  }

  public void returnForRevision(CycleCode code, @Nullable String remarks) {
    String reason = remarks == null ? "" : remarks.strip();
    if (reason.isEmpty() || reason.length() > MAX_REMARKS) {
      throw new BusinessRuleViolation(Problem.at("remarks", "remarks.required", MAX_REMARKS));
    }
    cycles.get(code).returnForRevision(reason);
    trail.record(about(AuditAction.RESULTS_RETURNED, code).with("remarks", reason));
  }

  private static AuditEvent about(AuditAction action, CycleCode code) {
    return AuditEvent.of(action).inCycle(code.value()).sealing(StateKind.RESULTS, code.value());
  }
}
