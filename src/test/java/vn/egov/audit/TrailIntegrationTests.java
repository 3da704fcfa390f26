package vn.egov.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.egov.audit.sealing.Sealer;
import vn.egov.audit.sealing.TrailInspection;
import vn.egov.shared.OfficeTime;
import vn.egov.support.AtOnce;
import vn.egov.support.IntegrationTest;
import vn.egov.support.Jobs;
import vn.egov.support.Sheet;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;
import vn.egov.support.TestProvince;

/** The trail in a real database, and whoever has the database at hand. */
@IntegrationTest
class TrailIntegrationTests {

  private static final String CYCLE = "TRAIL";
  private static final String CASE = CYCLE + "/S01";

  @Autowired private AuditTrail trail;
  @Autowired private Sealer sealer;
  @Autowired private CheckTrail check;
  @Autowired private TrailInspection inspection;
  @Autowired private ReadTrail reading;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transactions;
  @Autowired private TestProvince province;
  @Autowired private TestPeople people;
  @Autowired private Jobs jobs;

  @BeforeEach
  void aCaseIsApproved() {
    TestClock.set(LocalDate.of(2030, 6, 15));
    province.setUp();
    if (count("select count(*) from assessment_cycle where code = 'TRAIL'") == 0) {
      Map<String, Object> form = TestProvince.launchForm(CYCLE);
      form.put("tiers", "DEPARTMENT");
      people.launch("manager", form);
      jobs.runDue();
      submit("S01");
      people.complete(
          "reviewer1",
          "Task_ReviewAssessment",
          CASE,
          Map.of(
              "reviewOutcome",
              "APPROVED",
              "answers",
              "{\"S_SS_CS_03\":{\"value\":\"no\",\"note\":\"Chưa có 📎\"}}"));
    }
    sealer.sealAll();
  }

  @AfterEach
  void resetClock() {
    TestClock.reset();
  }

  @Test
  void theStoryOfACaseIsReadInItsOrder() {
    List<TrailLine> lines = new ArrayList<>(reading.newest(ofCase("S01"), Long.MAX_VALUE, 200));
    Collections.reverse(lines);
    assertThat(
            lines.stream().map(l -> l.stored().entry().action() + " " + l.stored().entry().actor()))
        .containsExactly(
            "ASSESSMENT_SUBMITTED officer-S01",
            "ASSESSMENT_SCORED (system)",
            "ASSESSMENT_APPROVED reviewer1",
            "ASSESSMENT_SCORED (system)");
    assertThat(lines.get(2).stored().entry().details()).isEqualTo("changed=S.SS.CS.03");
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line.seal()).isNotNull();
              assertThat(line.stored().entry().stateOf()).isEqualTo("CASE TRAIL/S01");
            });
  }

  @Test
  void anUntouchedTrailIsSoundAndThatItWasCheckedIsOnIt() {
    TrailReport report = inspection.inspect(null);
    assertThat(report.faults()).isEmpty();
    assertThat(report.states()).isGreaterThanOrEqualTo(3);
    assertThat(inspection.inspect(report.head()).isSound()).isTrue();
    AuditEntry entry = reading.newest(TrailFilter.ALL, Long.MAX_VALUE, 1).get(0).stored().entry();
    assertThat(entry.action()).isEqualTo("TRAIL_CHECKED");
    assertThat(entry.details())
        .contains("faults=0", "notedNumber=" + report.head().number(), "headHash=");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update audit_entry set actor = 'x' where id = ?                 | ENTRY_ALTERED",
        "update audit_entry set details = 'x' where id = ?               | ENTRY_ALTERED",
        "update audit_entry set details = null where id = ?              | ENTRY_ALTERED",
        "update audit_entry set address = '' where id = ?                | ENTRY_ALTERED",
        "update audit_entry set action = 'NONSENSE' where id = ?         | ENTRY_ALTERED",
        "update audit_entry set made_at = '2030-01-01 00:00:00' where id = ? | ENTRY_ALTERED",
        "update audit_entry set state_hash = 'x' where id = ?            | ENTRY_ALTERED",
        "delete from audit_entry where id = ?                            | ENTRY_MISSING",
        "delete from audit_seal where entry_id = ?                       | NUMBER_MISSING",
        "update audit_seal set hash = 'x' where entry_id = ?             | HASH_MISMATCH",
        "update audit_seal set sealed_at = '2030-01-01 00:00:00' where entry_id = ? | ENTRY_ALTERED"
      })
  void whoeverHasTheDatabaseIsFoundOut(String statement, FaultKind kind) {
    long entry =
        count(
            "select min(id) from audit_entry"
                + " where action = 'ASSESSMENT_SUBMITTED' and cycle_code = 'TRAIL'");
    assertThat(faultsAfter(statement, entry)).contains(kind);
  }

  @Test
  void aRemovedTailAndAChainMadeAnewAreFoundByTheNotedHead() {
    Head noted = sealer.sealAll();
    assertThat(checked(noted, "delete from audit_seal where number > ?", noted.number() - 3))
        .extracting(Fault::kind)
        .containsExactly(FaultKind.TAIL_MISSING);
    List<Fault> anew =
        rolledBack(
            () -> {
              jdbc.update("update audit_entry set actor = 'x' where action = 'CYCLE_LAUNCHED'");
              jdbc.update("delete from audit_seal");
              sealer.sealAll();
              assertThat(check.check(null, 0).faults()).isEmpty();
              return check.check(noted, 0).faults();
            });
    assertThat(anew).extracting(Fault::kind).containsExactly(FaultKind.CHAIN_REPLACED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update assessment_sheet set content = replace(content, '\"no\"', '\"yes\"') where assessment_id = 'TRAIL/S01'|CASE TRAIL/S01",
        "update assessment_sheet set content = replace(content, '\"numerator\":20', '\"numerator\":21') where assessment_id = 'TRAIL/S01' and stage = 'DECLARED'|CASE TRAIL/S01",
        "update assessment_sheet set made_by = 'reviewer2' where assessment_id = 'TRAIL/S01' and stage = 'AWARDED'|CASE TRAIL/S01",
        "update assessment_sheet set remarks = 'x' where assessment_id = 'TRAIL/S01'|CASE TRAIL/S01",
        "delete from assessment_sheet where assessment_id = 'TRAIL/S01' and stage = 'DECLARED'|CASE TRAIL/S01",
        "insert into assessment_sheet (assessment_id, stage, content, made_by, made_at) values ('TRAIL/S01', 'AWARDED', '{}', 'reviewer1', '2030-06-15 05:00:00')|CASE TRAIL/S01",
        "update assessment_scorecard set content = replace(content, '\"overallLevel\":', '\"other\":') where assessment_id = 'TRAIL/S01'|CASE TRAIL/S01",
        "delete from assessment_scorecard where assessment_id = 'TRAIL/S01'|CASE TRAIL/S01",
        "update assessment set verification = 'SKIPPED' where id = 'TRAIL/S01'|CASE TRAIL/S01",
        "update assessment set status = 'SETTLED' where id = 'TRAIL/S01'|CASE TRAIL/S01",
        "update assessment set reviewed_by = 'reviewer2' where id = 'TRAIL/S01'|CASE TRAIL/S01",
        "update assessment_cycle set appeal_deadline = '2031-01-01' where code = 'TRAIL'|CYCLE TRAIL",
        "update assessment_cycle set return_days = 30 where code = 'TRAIL'|CYCLE TRAIL",
        "update cycle_participant set verifier_code = '064' where cycle_code = 'TRAIL' and unit_code = 'S01'|CYCLE TRAIL",
        "update criteria_set set content = replace(content, '\"maxPoints\":2', '\"maxPoints\":3') where version = 'V1'|CRITERIA_SET V1",
        "update criteria_set set published = false where version = 'V1'|CRITERIA_SET V1"
      })
  void dataThatAreAlteredAfterTheDecisionAreNamed(String statement, String state) {
    assertThat(checked(null, statement)).extracting(Fault::what).containsExactly(state);
  }

  @Test
  void anEntryGoesWithTheDeedThatIsRolledBack() {
    long before = count("select count(*) from audit_entry");
    transactions.executeWithoutResult(
        status -> {
          submit("S02");
          assertThat(count("select count(*) from audit_entry")).isEqualTo(before + 2);
          status.setRollbackOnly();
        });
    assertThat(count("select count(*) from audit_entry")).isEqualTo(before);
  }

  @Test
  void aRefusedCompletionLeavesNoEntry() {
    long before = count("select count(*) from audit_entry");
    assertThatThrownBy(
            () ->
                people.complete(
                    "officer-S02",
                    "Task_SubmitSelfAssessment",
                    CYCLE + "/S02",
                    Map.of("answers", "{\"S_SS_CS_06\":{\"numerator\":1,\"denominator\":0}}")))
        .isInstanceOf(RuntimeException.class);
    assertThat(count("select count(*) from audit_entry")).isEqualTo(before);
  }

  @Test
  void fourThatSealAtOnceSealEveryEntryOnce() throws Exception {
    long before = sealer.sealAll().number();
    for (int i = 0; i < 30; i++) {
      trail.record(Collections.nCopies(100, AuditEvent.of(AuditAction.SIGNED_IN)));
    }
    assertThat(AtOnce.run(Collections.nCopies(4, sealer::sealAll))).isEmpty();
    List<Long> numbers =
        jdbc.queryForList("select number from audit_seal order by number", Long.class);
    assertThat(numbers)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, before + 3000).boxed().toList());
    assertThat(count("select count(distinct entry_id) from audit_seal")).isEqualTo(before + 3000);
    assertThat(check.check(null, 0).isSound()).isTrue();
  }

  @Test
  void anEntryThatIsCommittedLateIsSealedLate() {
    transactions.executeWithoutResult(
        status -> {
          trail.record(AuditEvent.of(AuditAction.SIGNED_OUT).about("late"));
          // Another connection: what is not committed cannot be sealed.
          Head head =
              elsewhere(
                  () -> {
                    trail.record(AuditEvent.of(AuditAction.SIGNED_OUT).about("early"));
                    return sealer.sealAll();
                  });
          assertThat(sealedAccounts(head)).containsExactly("early");
        });
    assertThat(sealedAccounts(sealer.sealAll())).containsExactly("late");
    assertThat(check.check(null, 0).isSound()).isTrue();
  }

  @Test
  void entriesAreFoundByCasePersonActionAndDay() {
    trail.record(AuditEvent.of(AuditAction.ACCOUNT_LOCKED).by("admin").about("officer-S01"));
    assertThat(found(new TrailFilter(null, null, "officer-S01", null, null, null)))
        .contains("ACCOUNT_LOCKED admin", "ASSESSMENT_SUBMITTED officer-S01");
    assertThat(found(new TrailFilter(CYCLE, null, null, AuditAction.CYCLE_LAUNCHED, null, null)))
        .containsExactly("CYCLE_LAUNCHED manager");
    TestClock.set(LocalDate.of(2031, 3, 3));
    trail.record(AuditEvent.of(AuditAction.SIGNED_IN).by("visitor"));
    Instant day = LocalDate.of(2031, 3, 3).atStartOfDay(OfficeTime.ZONE).toInstant();
    assertThat(found(new TrailFilter(null, null, null, null, day, day.plusSeconds(86400))))
        .containsExactly("SIGNED_IN visitor");
    assertThat(found(new TrailFilter(null, null, "visitor", null, null, day))).isEmpty();
  }

  private List<String> found(TrailFilter filter) {
    return reading.newest(filter, Long.MAX_VALUE, 200).stream()
        .map(l -> l.stored().entry().action() + " " + l.stored().entry().actor())
        .toList();
  }

  private List<String> sealedAccounts(Head head) {
    return jdbc.queryForList(
        "select e.subject from audit_seal s join audit_entry e on e.id = s.entry_id"
            + " where s.number = ?",
        String.class,
        head.number());
  }

  private List<FaultKind> faultsAfter(String statement, Object... arguments) {
    return checked(null, statement, arguments).stream().map(Fault::kind).toList();
  }

  /** The check joins the transaction of whoever tampers, which is then rolled back. */
  private List<Fault> checked(Head noted, String statement, Object... arguments) {
    return rolledBack(
        () -> {
          assertThat(jdbc.update(statement, arguments)).as(statement).isPositive();
          return check.check(noted, 0).faults();
        });
  }

  private List<Fault> rolledBack(Callable<List<Fault>> work) {
    return transactions.execute(
        status -> {
          status.setRollbackOnly();
          try {
            return work.call();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static <T> T elsewhere(Callable<T> work) {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      return thread.submit(work).get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      thread.shutdownNow();
    }
  }

  private void submit(String unit) {
    people.complete(
        "officer-" + unit,
        "Task_SubmitSelfAssessment",
        CYCLE + "/" + unit,
        Map.of("answers", Sheet.DEPARTMENT_GOOD.json()));
  }

  private long count(String sql) {
    Long count = jdbc.queryForObject(sql, Long.class);
    return count == null ? 0 : count;
  }

  private static TrailFilter ofCase(String unit) {
    return new TrailFilter(CYCLE, unit, null, null, null, null);
  }
}
