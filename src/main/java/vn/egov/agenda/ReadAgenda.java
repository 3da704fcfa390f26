package vn.egov.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.egov.assessment.CaseFilter;
import vn.egov.assessment.CaseLine;
import vn.egov.assessment.ListCases;
import vn.egov.assessment.Reader;
import vn.egov.cycle.Cycle;
import vn.egov.cycle.Cycles;
import vn.egov.shared.OfficeTime;
import vn.egov.shared.UseCase;
import vn.egov.workday.WorkCalendar;
import vn.egov.workday.WorkingDays;

/** Tells somebody the dates of the cycles that have not been published yet. */
@UseCase
public class ReadAgenda {

  /** More communes than a district has, and more units than anybody is an officer of. */
  private static final int MOST_CASES = 500;

  private final Cycles cycles;
  private final ListCases listCases;
  private final WorkingDays workingDays;
  private final Clock clock;

  ReadAgenda(Cycles cycles, ListCases listCases, WorkingDays workingDays, Clock clock) {
    this.cycles = cycles;
    this.listCases = listCases;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** Newest first; only cycles with which the reader has to do. */
  public List<CycleAgenda> read(AgendaReader reader) {
    WorkCalendar work = workingDays.calendar();
    LocalDate today = OfficeTime.dayOf(clock.instant());
    return cycles.newestFirst().stream()
        .filter(cycle -> !cycle.isPublished())
        .flatMap(cycle -> agenda(cycle, reader, work, today).stream())
        .toList();
  }

  private Optional<CycleAgenda> agenda(
      Cycle cycle, AgendaReader reader, WorkCalendar work, LocalDate today) {
    List<CaseLine> own = own(cycle, reader.cases());
    return own.isEmpty() && !reader.cases().everything()
        ? Optional.empty()
        : Optional.of(new ReadersDates(cycle, reader, own, work).agenda(today));
  }

  /** Those of the own unit and district, also where the reader's office may read all. */
  private List<CaseLine> own(Cycle cycle, Reader reader) {
    Reader without = new Reader(reader.units(), reader.districts(), false);
    return listCases
        .list(cycle.code(), without, CaseFilter.ALL, 0, MOST_CASES)
        .map(ListCases.Page::cases)
        .orElse(List.of());
  }
}
