package vn.egov.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.egov.assessment.Assessment;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.Assessments;
import vn.egov.assessment.CaseDeadlines;
import vn.egov.assessment.NextDates;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.CycleStage;
import vn.egov.cycle.Cycles;
import vn.egov.shared.OfficeTime;
import vn.egov.workday.WorkingDays;

/** When the timers of the diagrams fire and the tasks are due, from the calendar of the cycle. */
@Component("deadlines")
@Transactional
public class Deadlines {

  /** Reminders go out when offices open. */
  private static final LocalTime REMINDER_TIME = LocalTime.of(8, 0);

  private final Cycles cycles;
  private final Assessments assessments;
  private final WorkingDays workingDays;
  private final NextDates nextDates;

  Deadlines(Cycles cycles, Assessments assessments, WorkingDays workingDays, NextDates nextDates) {
    this.cycles = cycles;
    this.assessments = assessments;
    this.workingDays = workingDays;
    this.nextDates = nextDates;
  }

  public Date submission(String cycleCode, String unitCode) {
    return Date.from(assessment(cycleCode, unitCode).submissionDue());
  }

  /** When the file is closed: at the end of the grace, where the cycle grants one. */
  public Date submissionClosing(String cycleCode, String unitCode) {
    return Date.from(assessment(cycleCode, unitCode).acceptedUntil());
  }

  /**
   * The next reminder, as a repeating timer that the engine asks for anew whenever it has fired.
   * When none is left it names a time after the closing, which ends the timer before it fires.
   */
  public String reminders(String cycleCode, String unitCode) {
    Instant now = ClockUtil.getCurrentTime().toInstant();
    Assessment assessment = assessment(cycleCode, unitCode);
    Instant end = assessment.acceptedUntil();
    LocalDate dueDay = OfficeTime.dayOf(assessment.submissionDue());
    LocalDate today = OfficeTime.dayOf(now);
    Instant next =
        cycle(cycleCode).reminderDays().stream()
            .flatMap(days -> workingDays.before(dueDay, days, today).stream())
            .map(day -> day.atTime(REMINDER_TIME).atZone(OfficeTime.ZONE).toInstant())
            .filter(time -> time.isAfter(now))
            .min(Instant::compareTo)
            .orElse((end.isAfter(now) ? end : now).plus(1, ChronoUnit.DAYS));
    return "R1/" + next.truncatedTo(ChronoUnit.SECONDS) + "/P1D";
  }

  public Date verification(String cycleCode, String unitCode) {
    return own(CycleStage.VERIFICATION, cycleCode, unitCode);
  }

  /** What the diagram asked in its first version, of which instances may still run. */
  public Date verification(String cycleCode) {
    return ofAll(CycleStage.VERIFICATION, cycleCode);
  }

  public Date review(String cycleCode, String unitCode) {
    return own(CycleStage.REVIEW, cycleCode, unitCode);
  }

  /** Likewise. */
  public Date review(String cycleCode) {
    return ofAll(CycleStage.REVIEW, cycleCode);
  }

  private Date own(CycleStage stage, String cycleCode, String unitCode) {
    return Date.from(
        CaseDeadlines.of(assessment(cycleCode, unitCode), cycle(cycleCode).calendar(), stage)
            .orElseThrow());
  }

  private Date ofAll(CycleStage stage, String cycleCode) {
    LocalDate day = stage.lastDayIn(cycle(cycleCode).calendar()).orElseThrow();
    return Date.from(OfficeTime.endOf(day));
  }

  /** When an extension looks again for cases that were not open yet. */
  public Date nextLookForCases() {
    return Date.from(ClockUtil.getCurrentTime().toInstant().plus(1, ChronoUnit.MINUTES));
  }

  public Date appeal(String cycleCode, String unitCode) {
    return Date.from(assessment(cycleCode, unitCode).responseDue().orElseThrow());
  }

  public Date appealDecision(String cycleCode, String unitCode) {
    Instant responseDue = assessment(cycleCode, unitCode).responseDue().orElseThrow();
    return Date.from(nextDates.decision(responseDue, cycle(cycleCode)));
  }

  private Cycle cycle(String cycleCode) {
    return cycles.get(new CycleCode(cycleCode));
  }

  private Assessment assessment(String cycleCode, String unitCode) {
    return assessments.get(AssessmentKey.of(cycleCode, unitCode));
  }
}
