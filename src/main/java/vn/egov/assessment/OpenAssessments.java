package vn.egov.assessment;

import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.Cycles;
import vn.egov.cycle.Participant;
import vn.egov.cycle.Participants;
import vn.egov.shared.Events;
import vn.egov.shared.UseCase;

/** Opens the case files of a cycle, a chunk of units at a time. */
@UseCase
public class OpenAssessments {

  private final Cycles cycles;
  private final Participants participants;
  private final Assessments assessments;
  private final Events events;

  OpenAssessments(
      Cycles cycles, Participants participants, Assessments assessments, Events events) {
    this.cycles = cycles;
    this.participants = participants;
    this.assessments = assessments;
    this.events = events;
  }

  /** Opens what of the chunk is not open yet, so that a repeated job opens nothing twice. */
  public void open(CycleCode code, int chunk) {
    Cycle cycle = cycles.get(code);
    for (Participant participant : participants.ofChunk(code.value(), chunk)) {
      AssessmentKey key = new AssessmentKey(code, participant.unit());
      if (assessments.find(key.toString()).isEmpty()) {
        assessments.save(new Assessment(participant, cycle));
        events.announce(new AssessmentOpened(key));
      }
    }
  }
}
