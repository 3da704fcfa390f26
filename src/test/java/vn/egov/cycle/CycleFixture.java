package vn.egov.cycle;

import vn.egov.audit.AuditTrail;
import vn.egov.audit.RecordedTrail;
import vn.egov.criteria.InMemoryCriteriaSets;
import vn.egov.criteria.TestCriteriaSets;
import vn.egov.shared.MovableClock;
import vn.egov.shared.RecordedEvents;
import vn.egov.unit.InMemoryUnits;
import vn.egov.unit.Unit;
import vn.egov.workday.SampleCalendars;
import vn.egov.workday.WorkingDays;

/** Cycles with everything around them in memory; it is noon of 2026-07-01. */
public final class CycleFixture {

  public static final CycleCode CODE = new CycleCode("2026-H1");

  public static final WorkingDays WORKING_DAYS = SampleCalendars.workingDays();

  private final MovableClock clock = MovableClock.atNoonOf("2026-07-01");
  private final RecordedEvents events = new RecordedEvents();
  private final RecordedTrail recorded = new RecordedTrail(clock);
  private final InMemoryUnits units = new InMemoryUnits();
  private final InMemoryCriteriaSets sets = TestCriteriaSets.both();
  private final InMemoryCycles cycles = new InMemoryCycles();
  private final InMemoryParticipants participants = new InMemoryParticipants();

  public CycleFixture(Unit... register) {
    for (Unit unit : register) {
      units.save(unit);
    }
  }

  public CycleCode launch() {
    return launch(new LaunchForm());
  }

  public CycleCode launch(LaunchForm form) {
    return new LaunchCycle(cycles, participants, units, sets, WORKING_DAYS, events, clock, trail())
        .launch(form.request(), "manager");
  }

  public CycleDates preview(LaunchForm form) {
    return new PreviewCycle(sets, WORKING_DAYS, clock).preview(form.request());
  }

  public CycleProgress progress() {
    return new CycleProgress(cycles, events, clock);
  }

  public ApproveResults results() {
    return new ApproveResults(cycles, clock, trail());
  }

  public ReviseResults revision() {
    return new ReviseResults(cycles, participants, events, trail());
  }

  /** Brings a launched cycle to where it stands in a status. */
  public Cycle in(CycleStatus status) {
    switch (status) {
      case RUNNING -> {}
      case COMPILED -> progress().resultsCompiled(CODE);
      case RETURNED -> {
        in(CycleStatus.COMPILED);
        results().returnForRevision(CODE, "Xem lại");
      }
      case APPROVED -> {
        in(CycleStatus.COMPILED);
        results().approve(CODE, "leader", "12/QĐ-UBND", "2026-07-01");
      }
      case PUBLISHED -> {
        in(CycleStatus.APPROVED);
        progress().resultsPublished(CODE);
      }
    }
    return cycle();
  }

  public Cycle cycle() {
    return cycles.get(CODE);
  }

  public MovableClock clock() {
    return clock;
  }

  public RecordedEvents events() {
    return events;
  }

  public RecordedTrail recorded() {
    return recorded;
  }

  public AuditTrail trail() {
    return recorded.trail();
  }

  public InMemoryUnits units() {
    return units;
  }

  public InMemoryCriteriaSets sets() {
    return sets;
  }

  public InMemoryCycles cycles() {
    return cycles;
  }

  public InMemoryParticipants participants() {
    return participants;
  }
}
