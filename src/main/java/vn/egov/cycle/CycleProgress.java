package vn.egov.cycle;

import java.time.Clock;
import vn.egov.shared.Events;
import vn.egov.shared.UseCase;

/** Marks on the cycle what has been done with its results. */
@UseCase
public class CycleProgress {

  private final Cycles cycles;
  private final Events events;
  private final Clock clock;

  CycleProgress(Cycles cycles, Events events, Clock clock) {
    this.cycles = cycles;
    this.events = events;
    this.clock = clock;
  }

  /** The ranking and the summary are ready for the leader. */
  public void resultsCompiled(CycleCode code) {
    cycles.get(code).compiled();
  }

  /** The snapshot is written; announces it once, however often it is told. */
  public void resultsPublished(CycleCode code) {
    if (cycles.get(code).publish(clock.instant())) {
      events.announce(new ResultsPublished(code));
    }
  }
}
