package vn.egov.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.egov.assessment.Assessment;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.Assessments;
import vn.egov.assessment.MoveDeadline;
import vn.egov.audit.Actor;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.Cycles;
import vn.egov.shared.Events;
import vn.egov.shared.OfficeTime;
import vn.egov.shared.UseCase;

/** Carries an extension out, a chunk of units at a time. */
@UseCase
public class MoveDeadlines {

  private final Extensions extensions;
  private final ExtensionMoves moves;
  private final Cycles cycles;
  private final Assessments assessments;
  private final MoveDeadline moveDeadline;
  private final AuditTrail trail;
  private final Events events;
  private final Clock clock;

  MoveDeadlines(
      Extensions extensions,
      ExtensionMoves moves,
      Cycles cycles,
      Assessments assessments,
      MoveDeadline moveDeadline,
      AuditTrail trail,
      Events events,
      Clock clock) {
    this.extensions = extensions;
    this.moves = moves;
    this.cycles = cycles;
    this.assessments = assessments;
    this.moveDeadline = moveDeadline;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Does what the ledger says is left to be done of the chunk, so that a repeated job moves nothing
   * twice. Each case is looked at as it is now; one that is not open yet stays to be done.
   */
  public void move(long id, int chunk) {
    Extension extension = extensions.get(id);
    Cycle cycle = cycles.get(extension.cycle());
    List<ExtensionMove> pending = moves.pendingOf(id, chunk);
    Map<AssessmentKey, Assessment> cases =
        assessments
            .withIds(pending.stream().map(m -> m.key().toString()).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Assessment::key, Function.identity()));
    List<AuditEvent> told = new ArrayList<>();
    Set<AssessmentKey> moved = new LinkedHashSet<>();
    for (ExtensionMove move : pending) {
      @Nullable Assessment assessment = cases.get(move.key());
      if (assessment != null && moves(move, assessment, cycle)) {
        told.add(deed(move, extension));
        moved.add(move.key());
      }
    }
    trail.record(told);
    moved.forEach(key -> events.announce(new DeadlineExtended(key, id)));
  }

  private boolean moves(ExtensionMove move, Assessment assessment, Cycle cycle) {
    LocalDate was =
        assessment.ownDeadline(move.stage()).map(OfficeTime::dayOf).orElse(move.oldDay());
    MoveState state =
        MoveState.of(moveDeadline.move(assessment, cycle, move.stage(), move.newDay()));
    move.done(state, was, clock.instant());
    return state == MoveState.MOVED;
  }

  private static AuditEvent deed(ExtensionMove move, Extension extension) {
    return AuditEvent.of(AuditAction.DEADLINE_MOVED)
        .by(Actor.SYSTEM)
        .onCase(move.key().cycle().value(), move.key().unit().value())
        .with("extension", extension.id())
        .with("stage", move.stage())
        .with("from", move.oldDay())
        .with("to", move.newDay())
        .with("decisionNumber", extension.decisionNumber().orElse(null));
  }
}
