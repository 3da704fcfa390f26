package vn.egov.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import vn.egov.audit.AuditAction;
import vn.egov.audit.AuditEvent;
import vn.egov.audit.AuditTrail;
import vn.egov.shared.RecordedEvents;
import vn.egov.shared.Refusals;

class ChangeWorkDayTests {

  private static final LocalDate CULTURE_DAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
  private static final String SOURCE = "Nghị quyết số 1";

  private final WorkYears years = new InMemoryWorkYears();
  private final AuditTrail trail = mock(AuditTrail.class);
  private final RecordedEvents events = new RecordedEvents();
  private final ChangeWorkDay change = new ChangeWorkDay(years, trail, events);

  @BeforeEach
  void import2026() {
    new ImportWorkYear(
            years,
            new ShippedCalendars(),
            mock(AuditTrail.class),
            new RecordedEvents(),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
        .importShipped(2026, "admin");
  }

  @Test
  void addsADayWithItsSource() {
    change.put(CULTURE_DAY, DayKind.HOLIDAY, " Ngày Văn hóa Việt Nam ", SOURCE);
    assertThat(days().isWorkingDay(CULTURE_DAY)).isFalse();
    assertThat(years.findById(2026).orElseThrow().days().get(CULTURE_DAY))
        .isEqualTo(new SpecialDay(DayKind.HOLIDAY, "Ngày Văn hóa Việt Nam", SOURCE));
    ArgumentCaptor<AuditEvent> entry = ArgumentCaptor.forClass(AuditEvent.class);
    verify(trail).record(entry.capture());
    assertThat(entry.getValue().action()).isEqualTo(AuditAction.WORKING_DAYS_CHANGED);
    assertThat(entry.getValue().details())
        .containsEntry("day", "2026-11-24")
        .containsEntry("kind", "HOLIDAY")
        .containsEntry("source", SOURCE);
    assertThat(events.of(WorkYearChanged.class)).containsExactly(new WorkYearChanged(2026));
  }

  @Test
  void changesADay() {
    change.put(SATURDAY, DayKind.WORKDAY, "Làm bù", SOURCE);
    assertThat(days().isWorkingDay(SATURDAY)).isTrue();
    change.put(SATURDAY, DayKind.HOLIDAY, "Nghỉ", SOURCE);
    assertThat(days().isWorkingDay(SATURDAY)).isFalse();
  }

  @Test
  void takesADayAway() {
    change.remove(LocalDate.of(2026, 8, 22), SOURCE);
    assertThat(days().isWorkingDay(LocalDate.of(2026, 8, 22))).isFalse();
  }

  @Test
  void refusesWithEveryReasonAndChangesNothing() {
    assertThat(Refusals.of(() -> change.put(CULTURE_DAY, DayKind.WORKDAY, "", " ")))
        .containsExactly(
            "dayName: workday.required",
            "source: workday.required",
            "workDate: workday.day-not-weekend");
    assertThat(Refusals.of(() -> change.remove(CULTURE_DAY, SOURCE)))
        .containsExactly("workDate: workday.not-special");
    verify(trail, never()).record(any(AuditEvent.class));
  }

  @Test
  void leavesNoYearWithoutItsHolidays() {
    LocalDate nationalDay = LocalDate.of(2026, 9, 2);
    assertThat(Refusals.of(() -> change.remove(nationalDay, SOURCE)))
        .containsExactly("workday.fixed-missing");
    assertThat(days().isWorkingDay(nationalDay)).isFalse();
  }

  @Test
  void doesNotBeginAYearWithASingleDay() {
    LocalDate day = LocalDate.of(2027, 9, 2);
    assertThat(Refusals.of(() -> change.put(day, DayKind.HOLIDAY, "Quốc khánh", SOURCE)))
        .containsExactly("workday.unknown-year");
  }

  private WorkCalendar days() {
    return WorkCalendar.of(years.all());
  }
}
