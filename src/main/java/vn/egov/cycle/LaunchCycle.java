package vn.egov.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.audit.StateKind;
import vn.egov.criteria.CriteriaSets;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Events;
import vn.egov.shared.OfficeTime;
import vn.egov.shared.Problem;
import vn.egov.shared.UseCase;
import vn.egov.unit.Unit;
import vn.egov.unit.Units;
import vn.egov.workday.WorkingDays;

/** A manager starts a round: the calendar, the criteria set and the list of units are frozen. */
@UseCase
public class LaunchCycle {

  /** Larger chunks gain nothing and lose more when one of them fails. */
  private static final int CHUNK = 50;

  private final Cycles cycles;
  private final Participants participants;
  private final Units units;
  private final CriteriaSets sets;
  private final WorkingDays workingDays;
  private final Events events;
  private final Clock clock;
  private final AuditTrail trail;

  LaunchCycle(
      Cycles cycles,
      Participants participants,
      Units units,
      CriteriaSets sets,
      WorkingDays workingDays,
      Events events,
      Clock clock,
      AuditTrail trail) {
    this.cycles = cycles;
    this.participants = participants;
    this.units = units;
    this.sets = sets;
    this.workingDays = workingDays;
    this.events = events;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * @param manager account of the manager
   * @throws BusinessRuleViolation with everything that is wrong; nothing is stored
   */
  public CycleCode launch(LaunchRequest request, String manager) {
    LocalDate today = OfficeTime.dayOf(clock.instant());
    CyclePlan plan = new LaunchCheck(request, sets, workingDays.calendar(), today).plan();
    CycleCode code = plan.code();
    if (cycles.find(code.value()).isPresent()) {
      throw new BusinessRuleViolation(Problem.at("cycleCode", "launch.code-taken", code));
    }
    List<Unit> inScope =
        units.inForceOn(plan.periodTo()).stream()
            .filter(unit -> plan.tiers().contains(unit.tier()))
            .toList();
    if (inScope.isEmpty()) {
      throw new BusinessRuleViolation(Problem.at("tiers", "launch.no-units", plan.periodTo()));
    }
    cycles.save(new Cycle(plan, clock.instant(), manager));
    for (int i = 0; i < inScope.size(); i++) {
      participants.save(new Participant(code, inScope.get(i), i / CHUNK + 1));
    }
    trail.record(deed(plan, inScope.size()));
    events.announce(new CycleLaunched(code));
    return code;
  }

  private static AuditEvent deed(CyclePlan plan, int units) {
    Calendar calendar = plan.calendar();
    return AuditEvent.of(AuditAction.CYCLE_LAUNCHED)
        .inCycle(plan.code().value())
        .with("name", plan.name().vi())
        .with("criteriaSet", plan.criteriaSet())
        .with("tiers", plan.tiers())
        .with("units", units)
        .with("submissionDeadline", calendar.submissionDeadline())
        .with("graceEnd", calendar.grantsGrace() ? calendar.graceEnd() : null)
        .with("verificationDeadline", calendar.verificationDeadline())
        .with("reviewDeadline", calendar.reviewDeadline())
        .with("appealDeadline", calendar.appealDeadline())
        .sealing(StateKind.CYCLE, plan.code().value());
  }
}
