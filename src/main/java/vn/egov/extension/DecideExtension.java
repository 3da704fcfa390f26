package vn.egov.extension;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.MoveOutcome;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.audit.StateKind;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.Cycles;
import vn.egov.cycle.ExtendCalendar;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Events;
import vn.egov.shared.Problem;
import vn.egov.shared.UseCase;

/**
 * A manager gives units more time. What is decided is written with a line of the ledger for each
 * unit; the cases are moved afterwards, in chunks.
 */
@UseCase
public class DecideExtension {

  /** Larger chunks gain nothing and lose more when one of them fails. */
  private static final int CHUNK = 50;

  private final Cycles cycles;
  private final PlanExtension planExtension;
  private final Extensions extensions;
  private final ExtensionMoves moves;
  private final ExtendCalendar calendar;
  private final AuditTrail trail;
  private final Events events;
  private final Clock clock;

  DecideExtension(
      Cycles cycles,
      PlanExtension planExtension,
      Extensions extensions,
      ExtensionMoves moves,
      ExtendCalendar calendar,
      AuditTrail trail,
      Events events,
      Clock clock) {
    this.cycles = cycles;
    this.planExtension = planExtension;
    this.extensions = extensions;
    this.moves = moves;
    this.calendar = calendar;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The same request sent again, also at the same moment, is one extension: whoever comes second
   * waits for the first and gets what it decided.
   *
   * @return number of the extension
   * @throws BusinessRuleViolation with everything that is wrong; nothing is stored
   */
  public long decide(CycleCode code, ExtensionRequest request, String manager) {
    cycles.lock(code.value());
    Optional<Extension> before =
        extensions.ofRequest(code.value(), new ExtensionFields(request).requestKey());
    if (before.isPresent()) {
      return before.get().id();
    }
    ExtensionPlan plan = planExtension.plan(code, request);
    requireMoves(plan);
    int units = (int) plan.moves().stream().map(m -> m.unit().unit()).distinct().count();
    int chunks = (units - 1) / CHUNK + 1;
    Extension extension = extensions.save(new Extension(plan, chunks, manager, clock.instant()));
    if (plan.scope() == ExtensionScope.CYCLE) {
      calendar.extend(code, plan.targets());
    }
    write(extension, plan.moves());
    trail.record(deed(extension, plan));
    events.announce(new ExtensionDecided(code, extension.id()));
    return extension.id();
  }

  private static void requireMoves(ExtensionPlan plan) {
    if (plan.moving() > 0) {
      return;
    }
    boolean closed = plan.leftAlone().containsKey(MoveOutcome.CLOSED);
    throw new BusinessRuleViolation(
        plan.scope() == ExtensionScope.UNIT && closed
            ? Problem.at("scopeCode", "extension.closed-unit", plan.moves().get(0).unit().unit())
            : Problem.at("stage", "extension.nothing-to-move", plan.stage()));
  }

  private void write(Extension extension, List<PlannedMove> planned) {
    String unit = "";
    int number = 0;
    for (PlannedMove move : planned) {
      String current = move.unit().unit().value();
      number += current.equals(unit) ? 0 : 1;
      unit = current;
      if (move.outcome() != MoveOutcome.NOT_REQUIRED) {
        moves.save(
            new ExtensionMove(
                extension.id(),
                new AssessmentKey(extension.cycle(), move.unit().unit()),
                move.stage(),
                (number - 1) / CHUNK + 1,
                move.from(),
                move.to()));
      }
    }
  }

  private static AuditEvent deed(Extension extension, ExtensionPlan plan) {
    String code = extension.cycle().value();
    AuditEvent decided =
        AuditEvent.of(AuditAction.EXTENSION_DECIDED)
            .inCycle(code)
            .with("extension", extension.id())
            .with("scope", extension.scope())
            .with("scopeCode", plan.scopeCode())
            .with("stage", extension.stage())
            .with("from", extension.oldDay())
            .with("to", extension.newDay())
            .with("following", plan.targets().size() > 1 ? plan.targets() : null)
            .with("units", plan.moving())
            .with("decisionNumber", plan.decisionNumber())
            .with("remarks", extension.reason());
    // Only that of the whole cycle changes what the launch has fixed.
    return extension.scope() == ExtensionScope.CYCLE
        ? decided.sealing(StateKind.CYCLE, code)
        : decided;
  }
}
