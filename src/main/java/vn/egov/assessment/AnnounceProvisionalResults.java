package vn.egov.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.egov.audit.Actor;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.CycleStage;
import vn.egov.cycle.Cycles;
import vn.egov.cycle.Participant;
import vn.egov.cycle.Participants;
import vn.egov.shared.Events;
import vn.egov.shared.UseCase;
import vn.egov.workday.WorkingDays;

/** Freezes the reviewed scorecards and lets the units answer them. */
@UseCase
public class AnnounceProvisionalResults {

  private final Cycles cycles;
  private final Participants participants;
  private final Assessments assessments;
  private final CaseRecords caseRecords;
  private final WorkingDays workingDays;
  private final Events events;
  private final Clock clock;
  private final AuditTrail trail;

  AnnounceProvisionalResults(
      Cycles cycles,
      Participants participants,
      Assessments assessments,
      CaseRecords caseRecords,
      WorkingDays workingDays,
      Events events,
      Clock clock,
      AuditTrail trail) {
    this.cycles = cycles;
    this.participants = participants;
    this.assessments = assessments;
    this.caseRecords = caseRecords;
    this.workingDays = workingDays;
    this.events = events;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * Announces to the units of a chunk that wait for it. Those whose review was reopened meanwhile
   * are marked, so that they pass at once when they come; a repeated job announces nothing twice.
   */
  public void announce(CycleCode code, int chunk) {
    List<AuditEvent> told = new ArrayList<>();
    for (Participant participant : participants.ofChunk(code.value(), chunk)) {
      Assessment assessment = assessments.get(new AssessmentKey(code, participant.unit()));
      if (!assessment.announced()) {
        assessment.announcementMade();
        if (assessment.status() == AssessmentStatus.REVIEWED) {
          announce(assessment);
          told.add(deed(assessment.key()));
          events.announce(new ResultAnnounced(assessment.key()));
        }
      }
    }
    trail.record(told);
  }

  /**
   * Announces to one unit whose case comes after the others; does nothing if it is told already.
   */
  public void announceLate(AssessmentKey key) {
    Assessment assessment = assessments.get(key);
    if (assessment.status() == AssessmentStatus.REVIEWED) {
      announce(assessment);
      trail.record(deed(key));
      events.announce(new LateResultAnnounced(key));
    }
  }

  private static AuditEvent deed(AssessmentKey key) {
    return Deeds.on(key, AuditAction.RESULT_ANNOUNCED).by(Actor.SYSTEM);
  }

  private void announce(Assessment assessment) {
    AssessmentKey key = assessment.key();
    Cycle cycle = cycles.get(key.cycle());
    assessment.announce(
        Assessment.laterOf(
            CaseDeadlines.lastDay(assessment, cycle.calendar(), CycleStage.APPEAL).orElseThrow(),
            workingDays,
            clock.instant(),
            cycle.responseDays()));
    caseRecords.add(
        new ScorecardRecord(
            key, ScorecardStage.PROVISIONAL, caseRecords.scorecard(key), clock.instant()));
  }
}
