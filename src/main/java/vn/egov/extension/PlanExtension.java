package vn.egov.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.egov.assessment.Assessment;
import vn.egov.assessment.Assessments;
import vn.egov.assessment.CaseDeadlines;
import vn.egov.assessment.MoveDeadline;
import vn.egov.assessment.MoveOutcome;
import vn.egov.cycle.Calendar;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.CycleStage;
import vn.egov.cycle.CycleStatus;
import vn.egov.cycle.Cycles;
import vn.egov.cycle.Participant;
import vn.egov.cycle.SubmissionGrace;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.OfficeTime;
import vn.egov.shared.Problem;
import vn.egov.shared.UseCase;
import vn.egov.workday.WorkCalendar;
import vn.egov.workday.WorkingDays;

/** Shows what an extension would do, without doing it. */
@UseCase
public class PlanExtension {

  private static final int MAX_YEARS_AHEAD = 5;

  private final Cycles cycles;
  private final ScopeUnits scopeUnits;
  private final Assessments assessments;
  private final WorkingDays workingDays;
  private final Clock clock;

  PlanExtension(
      Cycles cycles,
      ScopeUnits scopeUnits,
      Assessments assessments,
      WorkingDays workingDays,
      Clock clock) {
    this.cycles = cycles;
    this.scopeUnits = scopeUnits;
    this.assessments = assessments;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * @throws BusinessRuleViolation with everything that is wrong, each naming what would be right
   */
  public ExtensionPlan plan(CycleCode code, ExtensionRequest request) {
    Cycle cycle = running(code);
    ExtensionFields fields = new ExtensionFields(request);
    ExtensionScope scope = fields.scope();
    CycleStage stage = fields.stage();
    LocalDate day = fields.day();
    String reason = fields.reason();
    String decision = fields.decisionNumber(scope);
    String key = fields.requestKey();
    String scopeCode = scope == null || scope == ExtensionScope.CYCLE ? null : fields.scopeCode();
    fields.throwIfAny();
    if (scope == null || stage == null || day == null) {
      throw new IllegalStateException("wrong fields passed");
    }
    List<Participant> units = scopeUnits.of(cycle, scope, scopeCode);
    Map<String, Assessment> cases = cases(cycle, units);
    Map<CycleStage, LocalDate> now = presentDays(cycle, scope, units, cases);
    LocalDate present = present(cycle, stage, now);
    checkDay(fields, day, present);
    fields.throwIfAny();
    WorkCalendar calendar = workingDays.calendar();
    int count = count(calendar, present, day);
    Map<CycleStage, LocalDate> targets =
        targets(stage, day, now, request.shiftFollowing() ? count : 0, calendar);
    LocalDate closing =
        stage == CycleStage.SUBMISSION
            ? SubmissionGrace.endAfter(day, cycle.calendar(), workingDays)
            : day;
    checkNext(fields, stage, closing, now, targets);
    fields.throwIfAny();
    return new ExtensionPlan(
        cycle,
        scope,
        scopeCode,
        stage,
        present,
        day,
        targets,
        count,
        calendar.isWorkingDay(day) ? null : calendar.onOrAfter(day),
        reason,
        decision,
        key,
        moves(cycle.calendar(), units, cases, targets));
  }

  private Cycle running(CycleCode code) {
    Cycle cycle =
        cycles
            .find(code.value())
            .orElseThrow(
                () -> new BusinessRuleViolation(Problem.of("extension.cycle.unknown", code)));
    if (cycle.status() != CycleStatus.RUNNING) {
      throw new BusinessRuleViolation(Problem.of("extension.cycle-not-running", code));
    }
    return cycle;
  }

  private Map<String, Assessment> cases(Cycle cycle, List<Participant> units) {
    List<Assessment> found =
        units.size() == 1
            ? assessments.withIds(List.of(cycle.code() + "/" + units.get(0).unit()))
            : assessments.ofCycle(cycle.code().value());
    return found.stream().collect(Collectors.toMap(a -> a.unit().value(), Function.identity()));
  }

  /** A single unit has days of its own, any more of them those of the calendar. */
  private static Map<CycleStage, LocalDate> presentDays(
      Cycle cycle, ExtensionScope scope, List<Participant> units, Map<String, Assessment> cases) {
    Map<CycleStage, LocalDate> days = new EnumMap<>(CycleStage.class);
    for (CycleStage stage : CycleStage.values()) {
      @Nullable Assessment own =
          scope == ExtensionScope.UNIT ? cases.get(units.get(0).unit().value()) : null;
      (own == null
              ? stage.lastDayIn(cycle.calendar())
              : CaseDeadlines.lastDay(own, cycle.calendar(), stage))
          .ifPresent(day -> days.put(stage, day));
    }
    return days;
  }

  private static LocalDate present(Cycle cycle, CycleStage stage, Map<CycleStage, LocalDate> now) {
    LocalDate present = now.get(stage);
    if (present == null) {
      throw new BusinessRuleViolation(
          Problem.at("stage", "extension.no-verification", cycle.code()));
    }
    return present;
  }

  private void checkDay(ExtensionFields fields, LocalDate day, LocalDate present) {
    LocalDate today = OfficeTime.dayOf(clock.instant());
    if (day.isBefore(today)) {
      fields.refuse(Problem.at("newDeadline", "extension.past", day, today));
    } else if (!day.isAfter(present)) {
      fields.refuse(Problem.at("newDeadline", "extension.not-later", day, present.plusDays(1)));
    } else if (day.isAfter(today.plusYears(MAX_YEARS_AHEAD))) {
      fields.refuse(Problem.at("newDeadline", "launch.too-far", day, MAX_YEARS_AHEAD));
    }
  }

  private static int count(WorkCalendar calendar, LocalDate from, LocalDate to) {
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(calendar::isWorkingDay).count();
  }

  private static Map<CycleStage, LocalDate> targets(
      CycleStage stage,
      LocalDate day,
      Map<CycleStage, LocalDate> now,
      int shift,
      WorkCalendar calendar) {
    Map<CycleStage, LocalDate> targets = new EnumMap<>(CycleStage.class);
    targets.put(stage, day);
    now.forEach(
        (later, last) -> {
          if (shift > 0 && stage.later().contains(later)) {
            targets.put(later, calendar.after(last, shift));
          }
        });
    return targets;
  }

  private static void checkNext(
      ExtensionFields fields,
      CycleStage stage,
      LocalDate day,
      Map<CycleStage, LocalDate> now,
      Map<CycleStage, LocalDate> targets) {
    Map<CycleStage, LocalDate> ends = new EnumMap<>(now);
    ends.putAll(targets);
    ends.entrySet().stream()
        .filter(end -> stage.later().contains(end.getKey()))
        .findFirst()
        .filter(end -> day.isAfter(end.getValue()))
        .ifPresent(
            end ->
                fields.refuse(
                    Problem.at(
                        "newDeadline", "extension.next-stage", day, end.getKey(), end.getValue())));
  }

  private static List<PlannedMove> moves(
      Calendar calendar,
      List<Participant> units,
      Map<String, Assessment> cases,
      Map<CycleStage, LocalDate> targets) {
    List<PlannedMove> moves = new ArrayList<>();
    for (Participant unit : units) {
      @Nullable Assessment assessment = cases.get(unit.unit().value());
      targets.forEach((stage, to) -> moves.add(move(calendar, unit, assessment, stage, to)));
    }
    return moves;
  }

  private static PlannedMove move(
      Calendar calendar,
      Participant unit,
      @Nullable Assessment assessment,
      CycleStage stage,
      LocalDate to) {
    if (assessment == null) {
      LocalDate from = stage.lastDayIn(calendar).orElseThrow();
      return new PlannedMove(unit, stage, MoveOutcome.NOT_OPEN, from, to);
    }
    return new PlannedMove(
        unit,
        stage,
        MoveDeadline.outcome(assessment, calendar, stage, to),
        CaseDeadlines.lastDay(assessment, calendar, stage).orElseThrow(),
        to);
  }
}
