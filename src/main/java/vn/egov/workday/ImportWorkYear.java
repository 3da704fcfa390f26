package vn.egov.workday;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.shared.Events;
import vn.egov.shared.Problem;
import vn.egov.shared.UseCase;
import vn.egov.shared.csv.CsvFaults;

/** Takes the calendar of a year over from a table; what was known of the year is replaced. */
@UseCase
public class ImportWorkYear {

  private final WorkYears years;
  private final ShippedCalendars shipped;
  private final AuditTrail trail;
  private final Events events;
  private final Clock clock;

  ImportWorkYear(
      WorkYears years, ShippedCalendars shipped, AuditTrail trail, Events events, Clock clock) {
    this.years = years;
    this.shipped = shipped;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param csv columns {@code date,kind,name}; a first line that begins with {@code #} is a remark
   * @param source the documents that the table rests on, 500 characters at most
   * @param by account of whoever imports
   * @throws vn.egov.shared.BusinessRuleViolation with every fault of the table; nothing is stored
   */
  public WorkYear importYear(int year, @Nullable String source, String csv, String by) {
    WorkYearRules.requireYear(year);
    CsvFaults faults = new CsvFaults();
    Map<LocalDate, SpecialDay> days = WorkYearTable.read(year, csv, faults);
    List<Problem> problems = new ArrayList<>();
    String text = WorkYearRules.source(source, problems);
    problems.addAll(WorkYearRules.missing(year, days));
    problems.forEach(faults::add);
    faults.refuseIfAny();
    WorkYear known = years.findById(year).orElseGet(() -> new WorkYear(year));
    known.replace(days, text, by, clock.instant());
    WorkYear saved = years.save(known);
    trail.record(
        AuditEvent.of(AuditAction.WORKING_DAYS_IMPORTED)
            .with("year", year)
            .with("days", days.size())
            .with("source", text));
    events.announce(new WorkYearChanged(year));
    return saved;
  }

  /**
   * Takes over the calendar that comes with the program.
   *
   * @throws vn.egov.shared.BusinessRuleViolation if none comes for this year
   */
  public WorkYear importShipped(int year, String by) {
    String csv = shipped.table(year);
    return importYear(year, WorkYearTable.sourceOf(csv), csv, by);
  }
}
