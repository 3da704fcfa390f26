package vn.egov.cycle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Events;
import vn.egov.shared.Problem;
import vn.egov.shared.UseCase;
import vn.egov.unit.UnitCode;

/** A manager answers the leader's return by naming the units whose review is to be reopened. */
@UseCase
public class ReviseResults {

  private final Cycles cycles;
  private final Participants participants;
  private final Events events;
  private final AuditTrail trail;

  ReviseResults(Cycles cycles, Participants participants, Events events, AuditTrail trail) {
    this.cycles = cycles;
    this.participants = participants;
    this.events = events;
    this.trail = trail;
  }

  /**
   * @param unitCodes may be empty: the result is then compiled anew as it is
   */
  public void revise(CycleCode code, List<String> unitCodes) {
    List<Problem> problems = new ArrayList<>();
    List<UnitCode> units = new ArrayList<>();
    for (String unit : new LinkedHashSet<>(unitCodes)) {
      participants
          .find(code.value(), unit)
          .ifPresentOrElse(
              p -> units.add(p.unit()),
              () -> problems.add(Problem.at("unitCodes", "revision.unknown-unit", unit)));
    }
    if (!problems.isEmpty()) {
      throw new BusinessRuleViolation(problems);
    }
    Cycle cycle = cycles.get(code);
    cycle.requireReturned();
    trail.record(
        AuditEvent.of(AuditAction.RESULTS_REVISED)
            .inCycle(code.value())
            .with("reopened", units.isEmpty() ? null : units));
    events.announce(new ResultsRevised(code, units));
    cycle.revised();
  }
}
