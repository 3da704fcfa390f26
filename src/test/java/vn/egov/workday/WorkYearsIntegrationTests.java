package vn.egov.workday;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.egov.shared.Refusals;
import vn.egov.support.IntegrationTest;

/** Calendars in a real database. */
@IntegrationTest
class WorkYearsIntegrationTests {

  private static final LocalDate MONDAY = LocalDate.of(2020, 3, 2);

  @Autowired private WorkYears years;
  @Autowired private WorkingDays workingDays;
  @Autowired private ImportWorkYear importYear;
  @Autowired private ChangeWorkDay change;
  @Autowired private ShippedCalendars shipped;
  @Autowired private TransactionTemplate transaction;
  @Autowired private EntityManagerFactory entities;
  @Autowired private JdbcClient database;

  @AfterEach
  void putBack() {
    importYear.importShipped(2020, "admin");
  }

  @Test
  void countOverTheYears() {
    assertThat(workingDays.after(LocalDate.of(2020, 1, 13), 15)).isEqualTo("2020-02-10");
    assertThat(workingDays.before(LocalDate.of(2026, 1, 5), 1)).isEqualTo("2025-12-31");
    assertThat(workingDays.calendar().years()).hasSize(12);
    assertThat(Refusals.of(() -> workingDays.isWorkingDay(LocalDate.of(2031, 1, 2))))
        .containsExactly("workday.unknown-year");
  }

  @Test
  void areReplacedAndChangedDayByDay() {
    change.put(MONDAY, DayKind.HOLIDAY, "Nghỉ", "Văn bản 1");
    assertThat(workingDays.isWorkingDay(MONDAY)).isFalse();
    change.put(MONDAY, DayKind.HOLIDAY, "Nghỉ bù", "Văn bản 2");
    assertThat(years.findById(2020).orElseThrow().days().get(MONDAY))
        .isEqualTo(new SpecialDay(DayKind.HOLIDAY, "Nghỉ bù", "Văn bản 2"));
    change.remove(MONDAY, "Văn bản 3");
    assertThat(workingDays.isWorkingDay(MONDAY)).isTrue();

    change.put(MONDAY, DayKind.HOLIDAY, "Nghỉ", "Văn bản 4");
    importYear.importShipped(2020, "admin");
    assertThat(workingDays.isWorkingDay(MONDAY)).isTrue();
    assertThat(rows()).isEqualTo(12);
  }

  @Test
  void keepWhatTheyHadWhenATableIsRefused() {
    String broken = shipped.table(2020) + "2020-03-02,WORKDAY,Thứ Hai\n";
    assertThat(Refusals.of(() -> importYear.importYear(2020, "Văn bản", broken, "admin")))
        .containsExactly("line 15, date: workday.not-weekend");
    assertThat(rows()).isEqualTo(12);
  }

  /** Eleven thousand cases are opened in chunks of fifty, each a transaction. */
  @Test
  void areReadOnceInATransactionHoweverOftenTheyAreAsked() {
    Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    transaction.executeWithoutResult(
        status -> {
          for (int i = 0; i < 1000; i++) {
            workingDays.after(LocalDate.of(2026, 12, 20), 15);
          }
        });
    assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(2);
    statistics.setStatisticsEnabled(false);
  }

  private long rows() {
    return database
        .sql("select count(*) from work_day where calendar_year = 2020")
        .query(Long.class)
        .single();
  }
}
