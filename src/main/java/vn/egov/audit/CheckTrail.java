package vn.egov.audit;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.egov.shared.UseCase;

/**
 * Recomputes the whole chain and every sealed state. It holds some hundreds of entries at a time,
 * however many there are.
 */
@UseCase
public class CheckTrail {

  private final AuditEntries entries;
  private final AuditSeals seals;
  private final States states;
  private final Clock clock;

  CheckTrail(AuditEntries entries, AuditSeals seals, List<SealableStates> states, Clock clock) {
    this.entries = entries;
    this.seals = seals;
    this.states = new States(states);
    this.clock = clock;
  }

  /**
   * @param noted the end of the chain as the auditor noted it some time ago: only this shows that
   *     the newest part was removed, or that the chain was made anew by whoever owns the database
   * @param overdue how many entries had waited too long before the check began, for they are sealed
   *     by now
   */
  public TrailReport check(@Nullable Head noted, long overdue) {
    Faults faults = new Faults();
    ChainCheck chain = new ChainCheck(faults, noted);
    chain.run(seals);
    if (overdue > 0) {
      faults.add(new Fault(FaultKind.UNSEALED, null, null, Long.toString(overdue)));
    }
    StateCheck comparison = new StateCheck(faults, entries, states);
    comparison.run();
    return new TrailReport(
        clock.instant(),
        chain.sealed(),
        chain.head(),
        noted,
        chain.sealedLate(),
        comparison.compared(),
        faults.count(),
        faults.first());
  }
}
