package vn.egov.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.egov.assessment.Assessment;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.AssessmentStatus;
import vn.egov.assessment.Assessments;
import vn.egov.audit.CheckTrail;
import vn.egov.audit.SealTrail;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.CycleStage;
import vn.egov.cycle.Cycles;
import vn.egov.extension.DecideExtension;
import vn.egov.extension.ExtensionMoves;
import vn.egov.extension.ExtensionRequest;
import vn.egov.extension.MoveDeadlines;
import vn.egov.extension.MoveState;
import vn.egov.shared.BusinessRuleViolation;
import vn.egov.shared.OfficeTime;
import vn.egov.support.AtOnce;
import vn.egov.support.IntegrationTest;
import vn.egov.support.Jobs;
import vn.egov.support.Sheet;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;
import vn.egov.support.TestProvince;

/** Later deadlines: our dates, the engine's timers and the tasks' due dates move together. */
@IntegrationTest
class ExtensionIntegrationTests {

  private static final Instant OLD = OfficeTime.endOf(LocalDate.of(2030, 7, 6));
  private static final LocalDate NEW_DAY = LocalDate.of(2030, 7, 15);
  private static final Instant NEW = OfficeTime.endOf(NEW_DAY);

  @Autowired private Assessments assessments;
  @Autowired private Cycles cycles;
  @Autowired private DecideExtension decideExtension;
  @Autowired private MoveDeadlines moveDeadlines;
  @Autowired private ExtensionMoves moves;
  @Autowired private CheckTrail checkTrail;
  @Autowired private SealTrail sealTrail;
  @Autowired private RuntimeService runtime;
  @Autowired private RepositoryService repository;
  @Autowired private FormService forms;
  @Autowired private ManagementService management;
  @Autowired private ProcessEngine engine;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private TestProvince province;
  @Autowired private TestPeople people;
  @Autowired private Jobs jobs;

  @BeforeEach
  void setUp() {
    TestClock.set(LocalDate.of(2030, 6, 15));
    province.setUp();
  }

  @AfterEach
  void endWhatIsLeft() {
    runtime
        .createProcessInstanceQuery()
        .list()
        .forEach(i -> runtime.deleteProcessInstanceIfExists(i.getId(), "", true, true, true, true));
    TestClock.reset();
  }

  @Test
  void aWholeCycleMovesWithItsTimersRemindersAndTasks() {
    launch("WHOLE", "DEPARTMENT,DISTRICT,COMMUNE");
    submit("WHOLE", "S01", Sheet.DEPARTMENT_GOOD);
    TestClock.set(LocalDate.of(2030, 7, 1));
    jobs.runDue();
    long id = decide("WHOLE", whole(CycleStage.SUBMISSION, NEW_DAY, false));
    assertThat(due("WHOLE", "S02")).isEqualTo(OLD);
    jobs.runDue();

    assertThat(due("WHOLE", "S02")).isEqualTo(NEW);
    assertThat(timer("WHOLE/S02", "Timer_SubmissionDeadline")).isEqualTo(Date.from(NEW));
    // Seven working days before Monday the 15th.
    assertThat(timer("WHOLE/S02", "Timer_SubmissionReminder"))
        .isEqualTo(Date.from(Instant.parse("2030-07-04T01:00:00Z")));
    assertThat(people.task("Task_SubmitSelfAssessment", "WHOLE/S02").getDueDate())
        .isEqualTo(Date.from(NEW));
    assertThat(cycles.get(new CycleCode("WHOLE")).calendar().submissionDeadline())
        .isEqualTo(NEW_DAY);
    assertThat(states(id)).containsEntry(MoveState.MOVED, 8).containsEntry(MoveState.SETTLED, 1);
    assertThat(trail("WHOLE", "EXTENSION_DECIDED")).isEqualTo(1);
    assertThat(trail("WHOLE", "DEADLINE_MOVED")).isEqualTo(8);
    assertThat(ofProcess("extend-deadline")).isZero();
    for (long sealed = 0; sealed != SealTrail.DONE; ) {
      sealed = sealTrail.seal(sealed);
    }
    assertThat(checkTrail.check(null, 0).isSound()).isTrue();

    TestClock.set(OLD.plusSeconds(60));
    jobs.runDue();
    assertThat(status("WHOLE", "S02")).isEqualTo(AssessmentStatus.OPEN);
    submit("WHOLE", "S02", Sheet.DEPARTMENT_GOOD);
    TestClock.set(NEW.plusSeconds(1));
    jobs.runDue();
    assertThat(status("WHOLE", "S03")).isEqualTo(AssessmentStatus.NOT_SUBMITTED);
    assertThat(status("WHOLE", "S02")).isEqualTo(AssessmentStatus.IN_REVIEW);
  }

  @Test
  void theStagesAfterItMoveByAsManyWorkingDays() {
    launch("SHIFT", "DEPARTMENT,DISTRICT,COMMUNE");
    submit("SHIFT", "01900", Sheet.COMMUNE);
    // From Saturday the 6th to Monday the 15th are six working days.
    decide("SHIFT", whole(CycleStage.SUBMISSION, NEW_DAY, true));
    jobs.runDue();
    Date verification = Date.from(OfficeTime.endOf(LocalDate.of(2030, 7, 29)));
    assertThat(cycles.get(new CycleCode("SHIFT")).calendar().verificationDeadline())
        .isEqualTo(LocalDate.of(2030, 7, 29));
    assertThat(timer("SHIFT/01900", "Timer_VerificationDeadline")).isEqualTo(verification);
    assertThat(people.task("Task_VerifySubmission", "SHIFT/01900").getDueDate())
        .isEqualTo(verification);
    assertThat(due("SHIFT", "01900")).isEqualTo(OLD);
  }

  @Test
  void aSingleCommuneHasLongerForItsVerificationThanTheOthers() {
    launch("ONE", "COMMUNE");
    submit("ONE", "01900", Sheet.COMMUNE);
    submit("ONE", "01903", Sheet.COMMUNE);
    LocalDate day = LocalDate.of(2030, 7, 26);
    decide("ONE", of("UNIT", "01900", CycleStage.VERIFICATION, day));
    jobs.runDue();
    Date longer = Date.from(OfficeTime.endOf(day));
    assertThat(timer("ONE/01900", "Timer_VerificationDeadline")).isEqualTo(longer);
    assertThat(timer("ONE/01903", "Timer_VerificationDeadline")).isBefore(longer);
    TestClock.set(LocalDate.of(2030, 7, 21));
    jobs.runDue();
    assertThat(status("ONE", "01903")).isEqualTo(AssessmentStatus.IN_REVIEW);
    assertThat(status("ONE", "01900")).isEqualTo(AssessmentStatus.IN_VERIFICATION);
    // The whole cycle gets more; who has as much already is left alone.
    assertThatThrownBy(() -> decide("ONE", of("UNIT", "01903", CycleStage.VERIFICATION, day)))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("extension.nothing-to-move");
  }

  @Test
  void aDistrictsCommunesAndATierMoveAlone() {
    launch("SOME", "DEPARTMENT,DISTRICT,COMMUNE");
    long district = decide("SOME", of("DISTRICT", "061", CycleStage.SUBMISSION, NEW_DAY));
    long tier = decide("SOME", of("TIER", "DEPARTMENT", CycleStage.SUBMISSION, NEW_DAY));
    jobs.runDue();
    assertThat(states(district)).isEqualTo(Map.of(MoveState.MOVED, 2));
    assertThat(states(tier)).isEqualTo(Map.of(MoveState.MOVED, 3));
    assertThat(due("SOME", "01900")).isEqualTo(NEW);
    assertThat(due("SOME", "S03")).isEqualTo(NEW);
    assertThat(due("SOME", "01906")).isEqualTo(OLD);
    assertThat(due("SOME", "061")).isEqualTo(OLD);
    assertThat(cycles.get(new CycleCode("SOME")).calendar().submissionDeadline())
        .isEqualTo(LocalDate.of(2030, 7, 6));
  }

  @Test
  void casesThatAreOpenedLaterGetTheNewDateToo() {
    people.launch("manager", form("LATE", "DEPARTMENT,DISTRICT"));
    long tier = decide("LATE", of("TIER", "DEPARTMENT", CycleStage.SUBMISSION, NEW_DAY));
    runOnly("extend-deadline");
    assertThat(states(tier)).isEqualTo(Map.of(MoveState.PENDING, 3));
    jobs.runDue();
    TestClock.set(Instant.parse("2030-06-15T06:00:00Z"));
    jobs.runDue();
    assertThat(states(tier)).isEqualTo(Map.of(MoveState.MOVED, 3));
    assertThat(due("LATE", "S01")).isEqualTo(NEW);
    assertThat(timer("LATE/S01", "Timer_SubmissionDeadline")).isEqualTo(Date.from(NEW));
    assertThat(ofProcess("extend-deadline")).isZero();
  }

  @Test
  void isDecidedByItsStartForm() {
    launch("FORM", "DEPARTMENT");
    Map<String, Object> fields = new HashMap<>();
    fields.put("cycleCode", "FORM");
    fields.put("scope", "UNIT");
    fields.put("scopeCode", "S01");
    fields.put("stage", "SUBMISSION");
    fields.put("newDeadline", "2030-07-15");
    fields.put("reason", "Bão lũ");
    String definition =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("extend-deadline")
            .latestVersion()
            .singleResult()
            .getId();
    people.as("manager", () -> forms.submitStartForm(definition, fields));
    assertThat(ofProcess("extend-deadline")).isEqualTo(1);
    jobs.runDue();
    assertThat(due("FORM", "S01")).isEqualTo(NEW);
    assertThatThrownBy(
            () -> people.as("reviewer1", () -> forms.submitStartForm(definition, fields)))
        .isInstanceOf(RuntimeException.class);
    fields.put("newDeadline", "2030-07-01");
    assertThatThrownBy(() -> people.as("manager", () -> forms.submitStartForm(definition, fields)))
        .hasMessageContaining("16/07/2030");
  }

  @Test
  void aRestartInTheMiddleMovesTheRestAndNothingTwice() {
    province.addCommunes(120);
    launch("CHUNKS", "COMMUNE");
    province.removeCommunes();
    long id = decide("CHUNKS", whole(CycleStage.SUBMISSION, NEW_DAY, false));
    jobsOf("extend-deadline").forEach(job -> management.executeJob(job.getId()));
    List<Job> chunks = jobsOf("extend-deadline");
    assertThat(chunks).hasSize(3);
    management.executeJob(chunks.get(0).getId());
    assertThat(states(id)).containsEntry(MoveState.MOVED, 50);
    // The node dies when the chunk is done and not committed.
    transaction.executeWithoutResult(
        status -> {
          moves.pendingChunks(id).forEach(chunk -> moveDeadlines.move(id, chunk));
          status.setRollbackOnly();
        });
    assertThat(states(id)).containsEntry(MoveState.MOVED, 50);
    jobs.runDue();
    // The node's lease ended and another did the same once more.
    List.of(1, 2, 3).forEach(chunk -> moveDeadlines.move(id, chunk));
    assertThat(states(id)).isEqualTo(Map.of(MoveState.MOVED, 124));
    assertThat(trail("CHUNKS", "DEADLINE_MOVED")).isEqualTo(124);
    assertThat(
            management
                .createJobQuery()
                .activityId("Timer_SubmissionDeadline")
                .duedateLowerThan(Date.from(NEW))
                .count())
        .isZero();
    assertThat(ofProcess("extend-deadline")).isZero();
  }

  @Test
  void aDoubleClickIsOneExtension() throws Exception {
    launch("TWICE-X", "DEPARTMENT");
    ExtensionRequest request = withKey("a-page", NEW_DAY);
    List<Callable<?>> clicks = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      clicks.add(() -> decide("TWICE-X", request));
    }
    assertThat(AtOnce.run(clicks)).isEmpty();
    assertThat(count("deadline_extension", "TWICE-X")).isEqualTo(1);
    assertThat(ofProcess("extend-deadline")).isEqualTo(1);
    assertThat(trail("TWICE-X", "EXTENSION_DECIDED")).isEqualTo(1);
  }

  @Test
  void ofTwoManagersAtOnceTheLaterDayHolds() throws Exception {
    for (int round = 1; round <= 3; round++) {
      String cycle = "PAIR-" + round;
      launch(cycle, "DEPARTMENT");
      List<Throwable> refused =
          AtOnce.run(
              List.of(
                  () -> decide(cycle, withKey("one", LocalDate.of(2030, 7, 10))),
                  () -> decide(cycle, withKey("two", NEW_DAY))));
      // Whoever came second with the earlier day is told that it is none.
      assertThat(refused)
          .hasSizeLessThan(2)
          .allSatisfy(r -> assertThat(r).hasMessageContaining("extension.not-later"));
      jobs.runDue();
      assertThat(due(cycle, "S01")).isEqualTo(NEW);
      assertThat(timer(cycle + "/S01", "Timer_SubmissionDeadline")).isEqualTo(Date.from(NEW));
      assertThat(cycles.get(new CycleCode(cycle)).calendar().submissionDeadline())
          .isEqualTo(NEW_DAY);
    }
  }

  @Test
  void aTimerThatWasTakenUpBeforeItMovedDoesNotFire() {
    launch("TAKEN", "DEPARTMENT");
    TestClock.set(OLD.plusSeconds(1));
    Job timer = timers("TAKEN/S01", "Timer_SubmissionDeadline").get(0);
    decide("TAKEN", of("UNIT", "S01", CycleStage.SUBMISSION, NEW_DAY));
    runOnly("extend-deadline");
    // As the executor does with what it took up: it does not look at the due date again.
    assertThatThrownBy(() -> executeTakenUp(timer)).isInstanceOf(RuntimeException.class);
    assertThat(status("TAKEN", "S01")).isEqualTo(AssessmentStatus.OPEN);
    Job after = timers("TAKEN/S01", "Timer_SubmissionDeadline").get(0);
    assertThat(after.getDuedate()).isEqualTo(Date.from(NEW));
    assertThat(after.getRetries()).isEqualTo(timer.getRetries());
    assertThat(after.getExceptionMessage()).isNull();
  }

  @Test
  void ofTheTimerAndTheExtensionAtTheSameSecondOneHolds() throws Exception {
    for (int round = 1; round <= 10; round++) {
      String cycle = "RACE-" + round;
      TestClock.set(LocalDate.of(2030, 6, 15));
      launch(cycle, "DEPARTMENT");
      TestClock.set(OLD.plusSeconds(1));
      long id = decide(cycle, of("UNIT", "S01", CycleStage.SUBMISSION, NEW_DAY));
      jobsOf("extend-deadline").forEach(job -> management.executeJob(job.getId()));
      Job timer = timers(cycle + "/S01", "Timer_SubmissionDeadline").get(0);
      Job chunk = jobsOf("extend-deadline").get(0);
      AtOnce.run(List.of(() -> executeTakenUp(timer), () -> executeTakenUp(chunk)));
      TestClock.set(OLD.plusSeconds(120));
      jobs.runDue();
      Map<MoveState, Integer> ledger = states(id);
      if (status(cycle, "S01") == AssessmentStatus.OPEN) {
        assertThat(ledger).isEqualTo(Map.of(MoveState.MOVED, 1));
        assertThat(due(cycle, "S01")).isEqualTo(NEW);
        assertThat(timer(cycle + "/S01", "Timer_SubmissionDeadline")).isEqualTo(Date.from(NEW));
        assertThat(people.task("Task_SubmitSelfAssessment", cycle + "/S01").getDueDate())
            .isEqualTo(Date.from(NEW));
      } else {
        assertThat(status(cycle, "S01")).isEqualTo(AssessmentStatus.NOT_SUBMITTED);
        assertThat(ledger).isEqualTo(Map.of(MoveState.CLOSED, 1));
        assertThat(due(cycle, "S01")).isEqualTo(OLD);
      }
      assertThat(runtime.createIncidentQuery().count()).isZero();
      endWhatIsLeft();
    }
  }

  @Test
  void aSubmissionAtTheSameMomentIsKept() throws Exception {
    for (int round = 1; round <= 5; round++) {
      String cycle = "BESIDE-" + round;
      launch(cycle, "DEPARTMENT");
      long id = decide(cycle, whole(CycleStage.SUBMISSION, NEW_DAY, false));
      jobsOf("extend-deadline").forEach(job -> management.executeJob(job.getId()));
      Job chunk = jobsOf("extend-deadline").get(0);
      List<Throwable> lost =
          AtOnce.run(
              List.of(
                  () -> submit(cycle, "S01", Sheet.DEPARTMENT_GOOD), () -> executeTakenUp(chunk)));
      if (status(cycle, "S01") == AssessmentStatus.OPEN) {
        assertThat(lost).isNotEmpty();
        submit(cycle, "S01", Sheet.DEPARTMENT_GOOD);
      }
      TestClock.set(Instant.parse("2030-06-15T05:05:00Z"));
      jobs.runDue();
      assertThat(status(cycle, "S01")).isEqualTo(AssessmentStatus.IN_REVIEW);
      assertThat(due(cycle, "S02")).isEqualTo(NEW);
      assertThat(states(id).values().stream().mapToInt(n -> n).sum()).isEqualTo(3);
      assertThat(states(id)).doesNotContainKey(MoveState.PENDING);
      TestClock.set(LocalDate.of(2030, 6, 15));
    }
  }

  @Test
  void refusesWhatWouldBeWrongAndSaysWhatWouldBeRight() {
    launch("WRONG", "DEPARTMENT,COMMUNE");
    assertRefused(
        "WRONG",
        of("UNIT", "S01", CycleStage.SUBMISSION, LocalDate.of(2030, 7, 6)),
        "extension.not-later");
    assertRefused(
        "WRONG",
        of("UNIT", "S01", CycleStage.SUBMISSION, LocalDate.of(2030, 6, 1)),
        "extension.past");
    assertRefused(
        "WRONG",
        of("UNIT", "S01", CycleStage.SUBMISSION, LocalDate.of(2030, 7, 22)),
        "extension.next-stage");
    assertRefused("WRONG", of("UNIT", "S99", CycleStage.SUBMISSION, NEW_DAY), "extension.nobody");
    assertRefused(
        "WRONG",
        of("UNIT", "S01", CycleStage.VERIFICATION, LocalDate.of(2030, 7, 25)),
        "extension.nothing-to-move");
    assertThatThrownBy(
            () ->
                decide(
                    "WRONG",
                    new ExtensionRequest("CYCLE", "", "X", "soon", " ", null, false, null)))
        .hasMessageContaining("extension.one-of")
        .hasMessageContaining("extension.day")
        .hasMessageContaining("reason")
        .hasMessageContaining("decisionNumber");
    // Whose review keeps the cycle running.
    submit("WRONG", "S02", Sheet.DEPARTMENT_GOOD);
    TestClock.set(OLD.plusSeconds(1));
    jobs.runDue();
    assertRefused(
        "WRONG", of("UNIT", "S01", CycleStage.SUBMISSION, NEW_DAY), "extension.closed-unit");
    assertThat(count("deadline_extension", "WRONG")).isZero();
  }

  private void assertRefused(String cycle, ExtensionRequest request, String code) {
    assertThatThrownBy(() -> decide(cycle, request))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining(code);
  }

  private long decide(String cycle, ExtensionRequest request) {
    return people.as(
        "manager", () -> decideExtension.decide(new CycleCode(cycle), request, "manager"));
  }

  private static ExtensionRequest whole(CycleStage stage, LocalDate day, boolean shift) {
    return new ExtensionRequest(
        "CYCLE", null, stage.name(), day.toString(), "Bão lũ", "45/QĐ-UBND", shift, null);
  }

  private static ExtensionRequest of(String scope, String code, CycleStage stage, LocalDate day) {
    return new ExtensionRequest(
        scope, code, stage.name(), day.toString(), "Bão lũ", "45/QĐ-UBND", false, null);
  }

  private static ExtensionRequest withKey(String key, LocalDate day) {
    return new ExtensionRequest(
        "CYCLE", null, "SUBMISSION", day.toString(), "Bão lũ", "45/QĐ-UBND", false, key);
  }

  private void launch(String cycle, String tiers) {
    people.launch("manager", form(cycle, tiers));
    jobs.runDue();
  }

  private static Map<String, Object> form(String cycle, String tiers) {
    Map<String, Object> form = TestProvince.launchForm(cycle);
    form.put("tiers", tiers);
    return form;
  }

  private Void submit(String cycle, String unit, Sheet sheet) {
    people.complete(
        "officer-" + unit,
        "Task_SubmitSelfAssessment",
        cycle + "/" + unit,
        Map.of("answers", sheet.json()));
    return null;
  }

  private Void executeTakenUp(Job job) {
    ExecuteJobHelper.executeJob(
        job.getId(),
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
            .getCommandExecutorTxRequired());
    return null;
  }

  private void runOnly(String process) {
    for (List<Job> due = jobsOf(process); !due.isEmpty(); due = jobsOf(process)) {
      due.forEach(job -> management.executeJob(job.getId()));
    }
  }

  private List<Job> jobsOf(String process) {
    return management.createJobQuery().processDefinitionKey(process).executable().list();
  }

  private List<Job> timers(String key, String activity) {
    String instance =
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).singleResult().getId();
    return management.createJobQuery().processInstanceId(instance).activityId(activity).list();
  }

  private Date timer(String key, String activity) {
    List<Job> found = timers(key, activity);
    assertThat(found).hasSize(1);
    return found.get(0).getDuedate();
  }

  private Assessment assessment(String cycle, String unit) {
    return assessments.get(AssessmentKey.of(cycle, unit));
  }

  private Instant due(String cycle, String unit) {
    return assessment(cycle, unit).submissionDue();
  }

  private AssessmentStatus status(String cycle, String unit) {
    return assessment(cycle, unit).status();
  }

  private Map<MoveState, Integer> states(long id) {
    Map<MoveState, Integer> states = new HashMap<>();
    jdbc.query(
        "select state, count(*) from extension_move where extension_id = ? group by state",
        row -> {
          states.put(MoveState.valueOf(row.getString(1)), row.getInt(2));
        },
        id);
    return states;
  }

  private int trail(String cycle, String action) {
    return jdbc.queryForObject(
        "select count(*) from audit_entry where cycle_code = ? and action = ?",
        Integer.class,
        cycle,
        action);
  }

  private int count(String table, String cycle) {
    return jdbc.queryForObject(
        "select count(*) from " + table + " where cycle_code = ?", Integer.class, cycle);
  }

  private long ofProcess(String key) {
    return runtime.createProcessInstanceQuery().processDefinitionKey(key).count();
  }
}
