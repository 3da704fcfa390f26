package vn.egov.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.egov.assessment.Assessment;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.Assessments;
import vn.egov.assessment.CaseDeadlines;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.CycleStage;
import vn.egov.cycle.Cycles;
import vn.egov.shared.OfficeTime;

/** When the timers of the diagrams fire and the tasks are due, from the calendar of the cycle. */
@Component("deadlines")
@Transactional
public class Deadlines {

  /** Reminders go out when offices open. */
  private static final LocalTime REMINDER_TIME = LocalTime.of(8, 0);

  private final Cycles cycles;
  private final Assessments assessments;

  Deadlines(Cycles cycles, Assessments assessments) {
    this.cycles = cycles;
    this.assessments = assessments;
  }

  public Date submission(String cycleCode, String unitCode) {
    return Date.from(assessment(cycleCode, unitCode).submissionDue());
  }

  /**
   * The next reminder, as a repeating timer that the engine asks for anew whenever it has fired.
   * When none is left it names a time after the deadline, which ends the timer before it fires.
   */
  public String reminders(String cycleCode, String unitCode) {
    Cycle cycle = cycle(cycleCode);
    Instant now = ClockUtil.getCurrentTime().toInstant();
    Instant due = assessment(cycleCode, unitCode).submissionDue();
    LocalDate dueDay = OfficeTime.dayOf(due);
    Stream<Instant> times =
        cycle.reminderDays().stream()
            .map(days -> dueDay.minusDays(days).atTime(REMINDER_TIME))
            .map(time -> time.atZone(OfficeTime.ZONE).toInstant());
    Instant next =
        times
            .filter(time -> time.isAfter(now))
            .min(Instant::compareTo)
            .orElse((due.isAfter(now) ? due : now).plus(1, ChronoUnit.DAYS));
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

  /** As many days after the unit may appeal as the cycle gives for answers. */
  public Date appealDecision(String cycleCode, String unitCode) {
    Instant appealed = assessment(cycleCode, unitCode).responseDue().orElseThrow();
    return Date.from(appealed.plus(cycle(cycleCode).responseDays(), ChronoUnit.DAYS));
  }

  private Cycle cycle(String cycleCode) {
    return cycles.get(new CycleCode(cycleCode));
  }

  private Assessment assessment(String cycleCode, String unitCode) {
    return assessments.get(AssessmentKey.of(cycleCode, unitCode));
  }
}
