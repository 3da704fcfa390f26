package vn.egov.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.egov.assessment.CaseLine;
import vn.egov.assessment.NextDate;
import vn.egov.assessment.NextDate.Purpose;
import vn.egov.assessment.Verification;
import vn.egov.cycle.Cycle;
import vn.egov.shared.OfficeTime;
import vn.egov.workday.UnknownWorkYear;
import vn.egov.workday.WorkCalendar;

/** What of a cycle's dates concerns one reader. */
final class ReadersDates {

  /** When offices open. */
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final Cycle cycle;
  private final AgendaReader reader;
  private final List<CaseLine> own;
  private final WorkCalendar work;
  private final StagePlan plan;

  /**
   * @param own cases of the reader's units and districts
   */
  ReadersDates(Cycle cycle, AgendaReader reader, List<CaseLine> own, WorkCalendar work) {
    this.cycle = cycle;
    this.reader = reader;
    this.own = own;
    this.work = work;
    this.plan = new StagePlan(cycle, work);
  }

  CycleAgenda agenda(LocalDate today) {
    List<StageDates> stages = new ArrayList<>();
    List<AgendaEntry> entries = new ArrayList<>();
    for (AgendaStage stage : plan.stages()) {
      SortedSet<Duty> duties = duties(stage);
      if (concerns(stage, duties)) {
        stages.add(plan.dates(stage, duties, today));
      }
      duties.forEach(duty -> entries.addAll(entries(stage, duty)));
    }
    List<OwnDate> dates = own.stream().flatMap(line -> ownDate(line).stream()).toList();
    return new CycleAgenda(cycle.code(), cycle.name(), stages, dates, entries);
  }

  private SortedSet<Duty> duties(AgendaStage stage) {
    SortedSet<Duty> duties = new TreeSet<>();
    switch (stage) {
      case SUBMISSION -> add(duties, Duty.SUBMIT, own.stream().anyMatch(this::isOfUnit));
      case VERIFICATION -> add(duties, Duty.VERIFY, own.stream().anyMatch(this::isOfDistrict));
      case REVIEW -> add(duties, Duty.REVIEW, has(Duty.REVIEW));
      case APPEAL -> add(duties, Duty.ANSWER, own.stream().anyMatch(this::isOfUnit));
      case DECISION -> {
        add(duties, Duty.DECIDE, has(Duty.DECIDE));
        add(duties, Duty.APPROVE, has(Duty.APPROVE));
      }
    }
    add(duties, Duty.WATCH, has(Duty.WATCH));
    return duties;
  }

  private static void add(SortedSet<Duty> duties, Duty duty, boolean isAsked) {
    if (isAsked) {
      duties.add(duty);
    }
  }

  private boolean has(Duty duty) {
    return reader.office().contains(duty);
  }

  private boolean isOfUnit(CaseLine line) {
    return reader.cases().units().contains(line.unit());
  }

  /** Whoever is an officer of a unit does not verify it. */
  private boolean isOfDistrict(CaseLine line) {
    return !isOfUnit(line);
  }

  /** Officers follow their file through all its stages, verifiers until it leaves them. */
  private boolean concerns(AgendaStage stage, SortedSet<Duty> duties) {
    if (!duties.isEmpty() || reader.cases().everything()) {
      return true;
    }
    boolean officer = own.stream().anyMatch(this::isOfUnit);
    return switch (stage) {
      case SUBMISSION -> true;
      case VERIFICATION ->
          own.stream().anyMatch(l -> isOfUnit(l) && l.verification() != Verification.NOT_REQUIRED);
      case REVIEW, APPEAL, DECISION -> officer;
    };
  }

  private Optional<OwnDate> ownDate(CaseLine line) {
    @Nullable NextDate next = line.next();
    boolean isReaders =
        next != null
            && (isOfUnit(line)
                || next.purpose() == Purpose.SUBMIT
                || next.purpose() == Purpose.VERIFY);
    if (next == null || !isReaders) {
      return Optional.empty();
    }
    LocalDate day = OfficeTime.dayOf(next.due());
    boolean deviates = plan.lastDay(next.purpose()).filter(day::equals).isEmpty();
    return Optional.of(
        new OwnDate(line.unit(), line.unitName(), next.purpose(), day, next.overdue(), deviates));
  }

  private List<AgendaEntry> entries(AgendaStage stage, Duty duty) {
    return switch (duty) {
      case SUBMIT, ANSWER ->
          own.stream()
              .filter(this::isOfUnit)
              .map(line -> entry(stage, duty, line, day(stage, line)))
              .toList();
      case VERIFY, REVIEW, DECIDE, APPROVE, WATCH ->
          List.of(entry(stage, duty, null, plan.lastDay(stage).orElseThrow()));
    };
  }

  private LocalDate day(AgendaStage stage, CaseLine line) {
    if (stage == AgendaStage.SUBMISSION) {
      return OfficeTime.dayOf(line.submissionDue());
    }
    @Nullable NextDate next = line.next();
    return next != null && StagePlan.stageOf(next.purpose()) == stage
        ? OfficeTime.dayOf(next.due())
        : plan.lastDay(stage).orElseThrow();
  }

  private AgendaEntry entry(AgendaStage stage, Duty duty, @Nullable CaseLine line, LocalDate day) {
    LocalDate launch = OfficeTime.dayOf(cycle.launchedAt());
    return new AgendaEntry(
        stage,
        duty,
        line == null ? null : line.unit(),
        line == null ? null : line.unitName(),
        day,
        (int) Math.max(0, ChronoUnit.DAYS.between(launch, day)),
        reminder(day));
  }

  private @Nullable Instant reminder(LocalDate day) {
    try {
      return work.before(day, 1).atTime(MORNING).atZone(OfficeTime.ZONE).toInstant();
    } catch (UnknownWorkYear unknown) {
      return null;
    }
  }
}
