package vn.egov.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.egov.assessment.Assessment;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.AssessmentStatus;
import vn.egov.assessment.Assessments;
import vn.egov.audit.sealing.Sealer;
import vn.egov.audit.sealing.TrailInspection;
import vn.egov.cycle.Calendar;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.Cycles;
import vn.egov.shared.OfficeTime;
import vn.egov.support.AtOnce;
import vn.egov.support.IntegrationTest;
import vn.egov.support.Jobs;
import vn.egov.support.Sheet;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;
import vn.egov.support.TestProvince;
import vn.egov.workday.ChangeWorkDay;
import vn.egov.workday.DayKind;

/** A cycle that is planned in working days and whose deadline falls just before Tết of 2030. */
@IntegrationTest
class WorkingDaysScenarioIntegrationTests {

  private static final String CYCLE = "2029-TET";
  private static final LocalDate MONDAY = LocalDate.of(2030, 3, 4);

  @Autowired private Assessments assessments;
  @Autowired private Cycles cycles;
  @Autowired private TestProvince province;
  @Autowired private TestPeople people;
  @Autowired private Jobs jobs;
  @Autowired private Sealer sealer;
  @Autowired private TrailInspection inspection;
  @Autowired private ChangeWorkDay change;
  @Autowired private TaskService tasks;
  @Autowired private RepositoryService repository;
  @Autowired private JdbcClient database;

  @AfterEach
  void resetClock() {
    TestClock.reset();
  }

  /** Tết 2030 is from Thursday, 31 January to Wednesday, 6 February. */
  @Test
  void aCycleRunsOverTetByWorkingDays() {
    TestClock.set(LocalDate.of(2030, 1, 9));
    province.setUp();
    people.launch("manager", launchForm());
    jobs.runDue();
    Calendar calendar = cycles.get(new CycleCode(CYCLE)).calendar();
    assertThat(calendar.submissionDeadline()).isEqualTo("2030-01-30");
    assertThat(calendar.graceEnd()).isEqualTo("2030-02-08");
    assertThat(calendar.verificationDeadline()).isEqualTo("2030-02-15");

    remindersComeOnWorkingDays();
    someSubmitInTimeSomeWithinTheGraceAndOneNever();
    whoeverChecksSeesWhatIsLate();
    aFileThatIsReturnedHasFiveWorkingDays();
    sealer.sealAll();
    assertThat(inspection.inspect(null).faults()).isEmpty();
  }

  private void remindersComeOnWorkingDays() {
    for (String day : List.of("2030-01-21", "2030-01-25", "2030-01-29")) {
      TestClock.set(LocalDate.parse(day).minusDays(1));
      assertThat(jobs.dueIn(CYCLE)).as("the day before " + day).isZero();
      TestClock.set(LocalDate.parse(day));
      assertThat(jobs.dueIn(CYCLE)).as(day).isEqualTo(9);
      jobs.runDue();
    }
  }

  private void someSubmitInTimeSomeWithinTheGraceAndOneNever() {
    TestClock.set(OfficeTime.endOf(LocalDate.of(2030, 1, 30)));
    submit("S01", Sheet.DEPARTMENT_GOOD);
    submit("01900", Sheet.COMMUNE);
    assertThat(people.task("Task_SubmitSelfAssessment", key("S02")).getDueDate().toInstant())
        .isEqualTo(OfficeTime.endOf(LocalDate.of(2030, 1, 30)));
    TestClock.set(LocalDate.of(2030, 2, 4));
    assertThat(jobs.dueIn(CYCLE)).as("nothing is closed within the grace").isZero();
    submit("S02", Sheet.DEPARTMENT_GOOD);
    submit("01903", Sheet.COMMUNE);
    TestClock.set(OfficeTime.endOf(LocalDate.of(2030, 2, 8)));
    submit("061", Sheet.DISTRICT);
    TestClock.set(OfficeTime.endOf(LocalDate.of(2030, 2, 8)).plusSeconds(1));
    assertThatThrownBy(() -> submit("S03", Sheet.DEPARTMENT_GOOD))
        .hasMessageContaining("08/02/2030");
    jobs.runDue();
    assertThat(assessment("S03").status()).isEqualTo(AssessmentStatus.NOT_SUBMITTED);
    assertThat(List.of("S01", "01900", "S02", "01903", "061", "S03"))
        .extracting(unit -> assessment(unit).late())
        .containsExactly(false, false, true, true, true, false);
  }

  private void whoeverChecksSeesWhatIsLate() {
    assertThat(columns("Task_VerifySubmission", "01903")).contains("\"late\":true");
    assertThat(columns("Task_VerifySubmission", "01900")).contains("\"late\":false");
    assertThat(columns("Task_ReviewAssessment", "S02")).contains("\"late\":true");
    assertThat(columns("Task_ReviewAssessment", "S01")).contains("\"late\":false");
  }

  private String columns(String task, String unit) {
    return String.valueOf(tasks.getVariable(people.task(task, key(unit)).getId(), "columns"));
  }

  private void aFileThatIsReturnedHasFiveWorkingDays() {
    people.complete(
        "reviewer1",
        "Task_ReviewAssessment",
        key("S01"),
        Map.of("reviewOutcome", "RETURNED", "remarks", "Bổ sung"));
    assertThat(assessment("S01").submissionDue())
        .isEqualTo(OfficeTime.endOf(LocalDate.of(2030, 2, 15)));
    TestClock.set(OfficeTime.endOf(LocalDate.of(2030, 2, 15)));
    submit("S01", Sheet.DEPARTMENT_GOOD);
    assertThat(assessment("S01").late()).isFalse();
  }

  @Test
  void theLaunchFormFollowsTheCalendar() {
    // The engine takes the newest deployment by its time: no other test may have been later.
    TestClock.set(LocalDate.of(2030, 12, 30));
    long before = forms();
    change.put(MONDAY, DayKind.HOLIDAY, "Nghỉ", "Văn bản 1");
    assertThat(forms()).isEqualTo(before + 1);
    assertThat(newestForm()).contains("2030-03-04.").doesNotContain("2030-03-04#");
    change.put(MONDAY, DayKind.HOLIDAY, "Nghỉ bù", "Văn bản 2");
    assertThat(forms()).as("what is the same is not deployed again").isEqualTo(before + 1);
    change.remove(MONDAY, "Văn bản 3");
    assertThat(newestForm()).contains("2030-03-04#");
  }

  /** The engine takes no locks on H2. */
  @Test
  @EnabledIfSystemProperty(named = "egov.test.db", matches = "mysql")
  void theLaunchFormHoldsWhatTwoChangedAtOnce() throws Exception {
    LocalDate yearBefore = LocalDate.of(2029, 3, 5);
    for (int round = 1; round <= 5; round++) {
      TestClock.set(LocalDate.of(2029, 12, 2 * round));
      assertThat(
              AtOnce.run(
                  List.of(
                      () -> changed(MONDAY, DayKind.HOLIDAY),
                      () -> changed(yearBefore, DayKind.HOLIDAY))))
          .isEmpty();
      assertThat(newestForm()).contains("2030-03-04.", "2029-03-05.");
      TestClock.set(LocalDate.of(2029, 12, 2 * round + 1));
      change.remove(MONDAY, "Văn bản 3");
      change.remove(yearBefore, "Văn bản 3");
      assertThat(newestForm()).contains("2030-03-04#", "2029-03-05#");
    }
  }

  private Object changed(LocalDate day, DayKind kind) {
    change.put(day, kind, "Nghỉ", "Văn bản 1");
    return day;
  }

  private long forms() {
    return database
        .sql("select count(*) from ACT_RE_CAMFORMDEF where KEY_ = 'launch-cycle'")
        .query(Long.class)
        .single();
  }

  private String newestForm() {
    String newest =
        database
            .sql(
                "select DEPLOYMENT_ID_ from ACT_RE_CAMFORMDEF where KEY_ = 'launch-cycle'"
                    + " order by VERSION_ desc limit 1")
            .query(String.class)
            .single();
    try (var in = repository.getResourceAsStream(newest, "launch-cycle.form")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> launchForm() {
    Map<String, Object> form = new HashMap<>(TestProvince.launchForm(CYCLE));
    form.put("periodFrom", "2029-07-01");
    form.put("periodTo", "2029-12-31");
    for (String stage : List.of("submission", "verification", "review", "appeal")) {
      form.remove(stage + "Deadline");
    }
    form.put("submissionDays", 15);
    form.put("graceDays", 2.0);
    form.put("verificationDays", "5");
    form.put("reviewDays", 20);
    form.put("appealDays", 5);
    form.put("reminderDays", "7,3,1,3");
    return form;
  }

  private void submit(String unit, Sheet sheet) {
    people.complete(
        "officer-" + unit, "Task_SubmitSelfAssessment", key(unit), Map.of("answers", sheet.json()));
  }

  private Assessment assessment(String unit) {
    return assessments.get(AssessmentKey.of(CYCLE, unit));
  }

  private static String key(String unit) {
    return CYCLE + "/" + unit;
  }
}
