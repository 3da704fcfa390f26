package vn.egov.access.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.egov.audit.Fault;
import vn.egov.audit.FaultKind;
import vn.egov.audit.sealing.Sealer;
import vn.egov.audit.sealing.TrailInspection;
import vn.egov.support.Jobs;
import vn.egov.support.Sheet;
import vn.egov.support.TestCalendars;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;
import vn.egov.support.TestProvince;

/** On MySQL with two users: the application works, and cannot change what is on the trail. */
@EnabledIfSystemProperty(named = "egov.test.db", matches = "mysql")
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "egov.demo.enabled=false",
      "egov.audit.background=false",
      "camunda.bpm.job-execution.enabled=false"
    })
@ActiveProfiles("mysql")
@ContextConfiguration(initializers = TwoDatabaseUsers.class)
@Import({TestClock.class, Jobs.class, TestPeople.class, TestProvince.class, TestCalendars.class})
class TwoUsersIntegrationTests {

  @Autowired private JdbcTemplate application;
  @Autowired private TrailRights rights;
  @Autowired private TestProvince province;
  @Autowired private TestPeople people;
  @Autowired private Jobs jobs;
  @Autowired private Sealer sealer;
  @Autowired private TrailInspection inspection;

  @Value("${test.database}")
  private String database;

  @BeforeEach
  void setUp() {
    TestClock.set(LocalDate.of(2030, 6, 15));
    province.setUp();
  }

  @AfterEach
  void resetClock() {
    TestClock.reset();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set actor = 'nobody'",
        "delete from audit_entry",
        "update audit_seal set hash = 'x'",
        "delete from audit_seal",
        "truncate table audit_entry",
        "drop table audit_seal",
        "alter table audit_entry add column x int",
        "create table x (y int)",
        "create trigger t before insert on audit_entry for each row set new.actor = 'nobody'",
        "select * from flyway_schema_history"
      })
  void theApplicationsUserIsDenied(String statement) {
    inspection.inspect(null);
    assertThatThrownBy(() -> application.execute(statement))
        .rootCause()
        // Where the server keeps a binary log it says so of a trigger in other words.
        .hasMessageMatching(".*denied.*|You do not have the .* privilege.*");
  }

  @Test
  void theApplicationKnowsThatItCannot() {
    assertThat(rights.isAppendOnly()).isTrue();
  }

  @Test
  void aCycleIsLaunchedAndAnsweredAndTheOwnersHandIsFound() {
    Map<String, Object> form = TestProvince.launchForm("TWO");
    form.put("tiers", "DEPARTMENT");
    people.launch("manager", form);
    jobs.runDue();
    people.complete(
        "officer-S01",
        "Task_SubmitSelfAssessment",
        "TWO/S01",
        Map.of("answers", Sheet.DEPARTMENT_GOOD.json()));
    people.complete(
        "reviewer1", "Task_ReviewAssessment", "TWO/S01", Map.of("reviewOutcome", "APPROVED"));
    // The calendars were put on the trail long before, by the clock of the test.
    sealer.sealAll();
    assertThat(inspection.inspect(null).isSound()).isTrue();

    JdbcTemplate owner = TwoDatabaseUsers.asOwner(database);
    List<Long> approvals =
        owner.queryForList(
            "select id from audit_entry where action = 'ASSESSMENT_APPROVED'", Long.class);
    owner.update("update audit_entry set actor = 'reviewer2' where id = ?", approvals.get(0));
    assertThat(inspection.inspect(null).faults())
        .extracting(Fault::kind, Fault::entry)
        .containsExactly(tuple(FaultKind.ENTRY_ALTERED, approvals.get(0)));
    owner.update("update audit_entry set actor = 'reviewer1' where id = ?", approvals.get(0));
  }
}
