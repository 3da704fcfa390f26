package vn.egov.workday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Events;
import vn.egov.shared.Problem;
import vn.egov.shared.UseCase;

/** Adds, changes or takes away a single day of a year that is known. */
@UseCase
public class ChangeWorkDay {

  private final WorkYears years;
  private final AuditTrail trail;
  private final Events events;

  ChangeWorkDay(WorkYears years, AuditTrail trail, Events events) {
    this.years = years;
    this.trail = trail;
    this.events = events;
  }

  /**
   * @param source the document by which the day is what it becomes
   */
  public void put(LocalDate day, DayKind kind, @Nullable String name, @Nullable String source) {
    List<Problem> problems = new ArrayList<>();
    String called = WorkYearRules.text("dayName", name, WorkYearRules.MAX_NAME, problems);
    String document = WorkYearRules.source(source, problems);
    if (kind == DayKind.WORKDAY && !WorkCalendar.isWeekend(day)) {
      problems.add(Problem.at("workDate", "workday.day-not-weekend", day));
    }
    WorkYear year = get(day);
    SpecialDay special = new SpecialDay(kind, called, document);
    Map<LocalDate, SpecialDay> days = new TreeMap<>(year.days());
    days.put(day, special);
    refuseIfAny(problems, WorkYearRules.missing(year.year(), days));
    year.put(day, special);
    tell(day, document, kind.name(), called);
  }

  /** The day becomes like any other of its weekday. */
  public void remove(LocalDate day, @Nullable String source) {
    List<Problem> problems = new ArrayList<>();
    String document = WorkYearRules.source(source, problems);
    WorkYear year = get(day);
    if (!year.days().containsKey(day)) {
      problems.add(Problem.at("workDate", "workday.not-special", day));
    }
    Map<LocalDate, SpecialDay> days = new TreeMap<>(year.days());
    days.remove(day);
    refuseIfAny(problems, WorkYearRules.missing(year.year(), days));
    year.remove(day);
    tell(day, document, null, null);
  }

  private WorkYear get(LocalDate day) {
    return years.findById(day.getYear()).orElseThrow(() -> new UnknownWorkYear(day.getYear()));
  }

  private static void refuseIfAny(List<Problem> problems, List<Problem> more) {
    problems.addAll(more);
    if (!problems.isEmpty()) {
      throw new BusinessRuleViolation(problems);
    }
  }

  private void tell(LocalDate day, String source, @Nullable String kind, @Nullable String name) {
    trail.record(
        AuditEvent.of(AuditAction.WORKING_DAYS_CHANGED)
            .with("day", day)
            .with("kind", kind)
            .with("name", name)
            .with("source", source));
    events.announce(new WorkYearChanged(day.getYear()));
  }
}
