package vn.egov.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.Problem;
import vn.egov.shared.RecordedEvents;
import vn.egov.shared.Refusals;

class ImportWorkYearTests {

  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  private static final String SOURCE = "Thông báo số 1/TB-BNV";

  private final WorkYears years = new InMemoryWorkYears();
  private final ShippedCalendars shipped = new ShippedCalendars();
  private final AuditTrail trail = mock(AuditTrail.class);
  private final RecordedEvents events = new RecordedEvents();
  private final ImportWorkYear importYear =
      new ImportWorkYear(years, shipped, trail, events, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void takesAYearOverAndPutsItOnTheTrail() {
    importYear.importYear(2026, SOURCE, shipped.table(2026), "admin");

    WorkYear year = years.findById(2026).orElseThrow();
    assertThat(year.source()).isEqualTo(SOURCE);
    assertThat(year.importedBy()).isEqualTo("admin");
    assertThat(year.importedAt()).isEqualTo(NOW);
    assertThat(year.days()).hasSize(16);
    assertThat(year.days().get(LocalDate.of(2026, 8, 22)))
        .isEqualTo(new SpecialDay(DayKind.WORKDAY, "Làm bù cho ngày 31/08/2026", null));
    ArgumentCaptor<AuditEvent> entry = ArgumentCaptor.forClass(AuditEvent.class);
    verify(trail).record(entry.capture());
    assertThat(entry.getValue().action()).isEqualTo(AuditAction.WORKING_DAYS_IMPORTED);
    assertThat(entry.getValue().details())
        .containsEntry("year", "2026")
        .containsEntry("days", "16")
        .containsEntry("source", SOURCE);
    assertThat(events.of(WorkYearChanged.class)).containsExactly(new WorkYearChanged(2026));
  }

  @Test
  void replacesTheWholeYear() {
    importYear.importShipped(2026, "admin");
    String withoutExchange =
        shipped
            .table(2026)
            .lines()
            .filter(line -> !line.startsWith("2026-08"))
            .reduce("", (a, b) -> a + b + "\n");
    importYear.importYear(2026, SOURCE, withoutExchange, "admin");
    assertThat(years.findById(2026).orElseThrow().days())
        .hasSize(14)
        .doesNotContainKeys(LocalDate.of(2026, 8, 22), LocalDate.of(2026, 8, 31));
  }

  @Test
  void reportsEveryFaultWithLineAndColumnAndStoresNothing() {
    String table =
        shipped.table(2026)
            + "2025-09-02,HOLIDAY,Năm khác\n"
            + "2026-09-02,HOLIDAY,Lặp lại\n"
            + "2026-10-15,WORKDAY,Thứ Năm\n"
            + "2026-02-30,HOLIDAY,Không có ngày này\n"
            + "15/10/2026,HOLIDAY,Sai mẫu\n"
            + "2026-10-17,OFF,\n"
            + "2026-10-18,HOLIDAY,"
            + "x".repeat(201)
            + "\n";
    assertThat(refusal(2026, SOURCE, table))
        .extracting(Problem::code, Problem::field, p -> p.arguments().get(2))
        .containsExactly(
            tuple("workday.outside-year", "line 19, date", "2025-09-02"),
            tuple("csv.duplicate", "line 20, date", "2026-09-02"),
            tuple("workday.not-weekend", "line 21, date", "2026-10-15"),
            tuple("csv.pattern", "line 22, date", "2026-02-30"),
            tuple("csv.pattern", "line 23, date", "15/10/2026"),
            tuple("csv.required", "line 24, name", ""),
            tuple("csv.one-of", "line 24, kind", "OFF"),
            tuple("csv.too-long", "line 25, name", "x".repeat(100) + "…"));
    assertThat(years.all()).isEmpty();
    verify(trail, never()).record(any(AuditEvent.class));
  }

  @Test
  void missesTheHolidaysThatEveryYearHas() {
    assertThat(refusal(2026, SOURCE, "date,kind,name\n2026-10-10,WORKDAY,Làm bù\n"))
        .extracting(Problem::code)
        .containsExactly(
            "workday.fixed-missing",
            "workday.fixed-missing",
            "workday.fixed-missing",
            "workday.fixed-missing",
            "workday.tet-missing",
            "workday.hung-kings-missing",
            "workday.national-day-missing");
  }

  @Test
  void missesOneDayOfTet() {
    assertThat(codes(without("2026-02-20"))).containsExactly("workday.tet-missing");
    assertThat(codes(without("2026-02-18"))).containsExactly("workday.tet-missing");
  }

  @Test
  void missesEachFixedHoliday() {
    for (String day : List.of("2026-01-01", "2026-04-30", "2026-05-01", "2026-09-02")) {
      assertThat(refusal(2026, SOURCE, without(day)))
          .extracting(p -> p.arguments().get(0))
          .containsExactly(LocalDate.parse(day));
    }
  }

  /** Two days since the Labour Code of 2019, which is in force since 2021. */
  @Test
  void missesTheSecondNationalDaySinceItIsLaw() {
    assertThat(codes(without("2026-09-01"))).containsExactly("workday.national-day-missing");
    importYear.importShipped(2020, "admin");
    assertThat(years.findById(2020)).isPresent();
  }

  @Test
  void needsASourceThatFits() {
    String table = shipped.table(2026);
    assertThat(Refusals.of(() -> importYear.importYear(2026, " ", table, "admin")))
        .containsExactly("source: workday.required");
    assertThat(Refusals.of(() -> importYear.importYear(2026, null, table, "admin")))
        .containsExactly("source: workday.required");
    assertThat(Refusals.of(() -> importYear.importYear(2026, "x".repeat(501), table, "admin")))
        .containsExactly("source: workday.too-long");
  }

  @Test
  void refusesYearsThatNobodyPlansFor() {
    for (int year : new int[] {1999, 2101, -1}) {
      assertThat(Refusals.of(() -> importYear.importYear(year, SOURCE, "", "admin")))
          .containsExactly("workday.year");
    }
  }

  private List<String> codes(String table) {
    return refusal(2026, SOURCE, table).stream().map(Problem::code).toList();
  }

  private String without(String day) {
    return shipped
        .table(2026)
        .lines()
        .filter(line -> !line.startsWith(day))
        .reduce("", (a, b) -> a + b + "\n");
  }

  private List<Problem> refusal(int year, String source, String table) {
    return catchThrowableOfType(
            BusinessRuleViolation.class, () -> importYear.importYear(year, source, table, "admin"))
        .problems();
  }
}
