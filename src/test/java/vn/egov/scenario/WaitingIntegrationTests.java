package vn.egov.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ClientErrorException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.egov.assessment.AssessmentKey;
import vn.egov.assessment.AssessmentStatus;
import vn.egov.assessment.Assessments;
import vn.egov.support.AtOnce;
import vn.egov.support.IntegrationTest;
import vn.egov.support.Jobs;
import vn.egov.support.Sheet;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;
import vn.egov.support.TestProvince;

/** A cycle that waits for ever is the worst fault of independent cases: every way into it. */
@IntegrationTest
class WaitingIntegrationTests {

  private static final List<String> DEPARTMENTS = List.of("S01", "S02", "S03");

  @Autowired private Assessments assessments;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;
  @Autowired private JdbcTemplate jdbc;
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
  void ofTwoConcurrentLastReviewsExactlyOneWakesTheCycle() throws Exception {
    for (int round = 1; round <= 5; round++) {
      String cycle = "TWO-" + round;
      launchDepartments(cycle);
      DEPARTMENTS.forEach(unit -> submit(cycle, unit));
      review("reviewer1", cycle, "S01");
      AtOnce.run(
          List.of(
              () -> review("reviewer1", cycle, "S02"), () -> review("reviewer2", cycle, "S03")));
      assertThat(waitsAt(cycle, "Event_AssessmentsReviewed")).isFalse();
      assertThat(announcements(cycle)).isEqualTo(1);
      jobs.runDue();
      assertThat(people.tasks("Task_RespondToResult", cycle + "/%")).hasSize(3);
      AtOnce.run(DEPARTMENTS.stream().<Callable<?>>map(u -> () -> accept(cycle, u)).toList());
      assertThat(waitsAt(cycle, "Event_AppealsSettled")).isFalse();
      jobs.runDue();
      assertThat(people.tasks("Task_ApproveResults", cycle)).hasSize(1);
    }
  }

  @Test
  void casesMayAllBeReviewedBeforeASlowLaunchReachesItsWait() {
    people.launch("manager", departmentsForm("SLOW"));
    runOnly("async-before");
    DEPARTMENTS.forEach(unit -> submit("SLOW", unit));
    DEPARTMENTS.forEach(unit -> review("reviewer1", "SLOW", unit));
    assertThat(waitsAt("SLOW", "Event_AssessmentsReviewed")).isFalse();
    jobs.runDue();
    assertThat(people.tasks("Task_RespondToResult", "SLOW/%")).hasSize(3);
  }

  @Test
  void nothingMayBeLeftOpenAfterTheRevision() {
    launchDepartments("REVISE");
    runToApproval("REVISE");
    people.complete(
        "leader",
        "Task_ApproveResults",
        "REVISE",
        Map.of("approvalOutcome", "RETURNED", "remarks", "Kiểm tra lại"));
    people.complete("manager", "Task_ReviseResults", "REVISE", Map.of());
    jobs.runDue();
    assertThat(people.tasks("Task_ApproveResults", "REVISE")).hasSize(1);
  }

  @Test
  void everyUnitMayFailToSubmit() {
    launchDepartments("NOBODY");
    TestClock.set(LocalDate.of(2030, 7, 7));
    jobs.runDue();
    assertThat(people.tasks("Task_ApproveResults", "NOBODY")).hasSize(1);
    assertThat(assessments.get(AssessmentKey.of("NOBODY", "S01")).status())
        .isEqualTo(AssessmentStatus.NOT_SUBMITTED);
  }

  @Test
  void aReviewThatIsReopenedBeforeTheAnnouncementIsWaitedFor() {
    launchDepartments("REOPEN");
    DEPARTMENTS.forEach(unit -> submit("REOPEN", unit));
    review("reviewer1", "REOPEN", "S01");
    people.as(
        "manager",
        () -> {
          runtime
              .createMessageCorrelation("Message_ReviewReopened")
              .processInstanceBusinessKey("REOPEN/S01")
              .correlateStartMessage();
          return null;
        });
    assertThat(
            runtime.createProcessInstanceQuery().processInstanceBusinessKey("REOPEN/S01").count())
        .isEqualTo(1);
    review("reviewer1", "REOPEN", "S02");
    review("reviewer1", "REOPEN", "S03");
    assertThat(waitsAt("REOPEN", "Event_AssessmentsReviewed")).isTrue();
    review("reviewer2", "REOPEN", "S01");
    jobs.runDue();
    assertThat(people.tasks("Task_RespondToResult", "REOPEN/%")).hasSize(3);
  }

  @Test
  void noReviewIsReopenedBetweenTheLastSettlementAndTheCompilation() {
    launchDepartments("GAP");
    DEPARTMENTS.forEach(unit -> submit("GAP", unit));
    DEPARTMENTS.forEach(unit -> review("reviewer1", "GAP", unit));
    jobs.runDue();
    DEPARTMENTS.forEach(unit -> accept("GAP", unit));
    assertThatThrownBy(
            () ->
                runtime
                    .createMessageCorrelation("Message_ReviewReopened")
                    .processInstanceBusinessKey("GAP/S01")
                    .correlateStartMessage())
        .isInstanceOf(ClientErrorException.class);
    jobs.runDue();
    assertThat(people.tasks("Task_ApproveResults", "GAP")).hasSize(1);
  }

  @Test
  void ofFourWhoSubmitTheSameTaskOneIsHeardAndTheOthersAreTold() throws Exception {
    launchDepartments("FOUR");
    String task = people.task("Task_SubmitSelfAssessment", "FOUR/S01").getId();
    List<Callable<?>> four = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      four.add(
          () -> {
            people.complete("officer-S01", task, Map.of("answers", Sheet.DEPARTMENT_GOOD.json()));
            return null;
          });
    }
    List<Throwable> refusals = AtOnce.run(four);
    assertThat(refusals).hasSize(3).allSatisfy(WaitingIntegrationTests::isConflict);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from assessment_sheet where assessment_id = 'FOUR/S01'",
                Integer.class))
        .isEqualTo(1);
    assertThatThrownBy(() -> people.complete("officer-S01", task, Map.of("answers", "{}")))
        .satisfies(WaitingIntegrationTests::isConflict);
  }

  @Test
  void ofApprovalAndReturnAtTheSameTimeOneHolds() throws Exception {
    for (int round = 1; round <= 10; round++) {
      String cycle = "BOTH-" + round;
      launchDepartments(cycle);
      submit(cycle, "S01");
      Task task = people.task("Task_ReviewAssessment", cycle + "/S01");
      List<Throwable> refusals =
          AtOnce.run(
              List.of(
                  () -> complete("reviewer1", task, Map.of("reviewOutcome", "APPROVED")),
                  () ->
                      complete(
                          "reviewer2",
                          task,
                          Map.of("reviewOutcome", "RETURNED", "remarks", "Bổ sung"))));
      assertThat(refusals).hasSize(1).allSatisfy(WaitingIntegrationTests::isConflict);
      assertThat(
              people.tasks("Task_SubmitSelfAssessment", cycle + "/S01").size()
                  + (waitsAt(cycle + "/S01", "Event_ProvisionalResultsAnnounced") ? 1 : 0))
          .isEqualTo(1);
    }
  }

  @Test
  void ofTwoManagersWhoLaunchTheSameCycleOneDoes() throws Exception {
    List<Throwable> refusals =
        AtOnce.run(
            List.of(
                () -> launch(departmentsForm("TWICE")), () -> launch(departmentsForm("TWICE"))));
    assertThat(refusals).hasSize(1);
    jobs.runDue();
    assertThat(people.tasks("Task_SubmitSelfAssessment", "TWICE/%")).hasSize(3);
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey("TWICE").count())
        .isEqualTo(1);
  }

  @Test
  void aSecondCaseOfAUnitIsImpossibleAndAChunkIsOpenedWholeOrNotAtAll() {
    people.launch("manager", departmentsForm("BROKEN"));
    // Somebody else's case file of the last unit, which the chunk meets only when it is stored.
    jdbc.update(
        "insert into assessment (id, cycle_code, unit_code, tier, status, verification,"
            + " submissions, review_returns, submission_due, accepted_until, late, announced,"
            + " revision) values ('ELSEWHERE', 'BROKEN', 'S03', 'DEPARTMENT', 'OPEN',"
            + " 'NOT_REQUIRED', 0, 0, '2030-07-06 16:59:59', '2030-07-06 16:59:59', false,"
            + " false, 0)");
    runBody();
    Job chunk =
        management.createJobQuery().list().stream()
            .filter(this::isOfBroken)
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(() -> management.executeJob(chunk.getId()))
        .isInstanceOf(RuntimeException.class);
    assertThat(assessments.ofCycle("BROKEN")).hasSize(1);
    assertThat(people.tasks("Task_SubmitSelfAssessment", "BROKEN/%")).isEmpty();
    jdbc.update("delete from assessment where id = 'ELSEWHERE'");
    TestClock.set(LocalDate.of(2030, 6, 16));
    jobs.runDue();
    assertThat(people.tasks("Task_SubmitSelfAssessment", "BROKEN/%")).hasSize(3);
  }

  @Test
  void nobodyStartsACaseByHand() {
    launchDepartments("HAND");
    assertThatThrownBy(
            () ->
                runtime.startProcessInstanceByKey(
                    "unit-assessment", "HAND/S01", Map.of("cycleCode", "HAND", "unitCode", "S01")))
        .isInstanceOf(RuntimeException.class);
    assertThat(people.tasks("Task_SubmitSelfAssessment", "HAND/%")).hasSize(3);
  }

  private boolean isOfBroken(Job job) {
    return runtime
            .createProcessInstanceQuery()
            .processInstanceId(job.getProcessInstanceId())
            .processInstanceBusinessKey("BROKEN")
            .count()
        > 0;
  }

  private void runBody() {
    management.createJobQuery().executable().list().stream()
        .filter(this::isOfBroken)
        .forEach(job -> management.executeJob(job.getId()));
  }

  private void runOnly(String configuration) {
    List<Job> due = dueOf(configuration);
    while (!due.isEmpty()) {
      due.forEach(job -> management.executeJob(job.getId()));
      due = dueOf(configuration);
    }
  }

  private List<Job> dueOf(String configuration) {
    return management.createJobQuery().executable().list().stream()
        .filter(
            job ->
                configuration.equals(
                    management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getJobConfiguration()))
        .toList();
  }

  private static void isConflict(Throwable thrown) {
    assertThat(thrown).isInstanceOf(ClientErrorException.class);
    assertThat(((ClientErrorException) thrown).getResponse().getStatus()).isEqualTo(409);
  }

  private void launchDepartments(String cycle) {
    launch(departmentsForm(cycle));
    jobs.runDue();
  }

  private Void launch(Map<String, Object> form) {
    people.launch("manager", form);
    return null;
  }

  private static Map<String, Object> departmentsForm(String cycle) {
    Map<String, Object> form = TestProvince.launchForm(cycle);
    form.put("tiers", "DEPARTMENT");
    return form;
  }

  private void runToApproval(String cycle) {
    DEPARTMENTS.forEach(unit -> submit(cycle, unit));
    DEPARTMENTS.forEach(unit -> review("reviewer1", cycle, unit));
    jobs.runDue();
    DEPARTMENTS.forEach(unit -> accept(cycle, unit));
    jobs.runDue();
  }

  private void submit(String cycle, String unit) {
    people.complete(
        "officer-" + unit,
        "Task_SubmitSelfAssessment",
        cycle + "/" + unit,
        Map.of("answers", Sheet.DEPARTMENT_GOOD.json()));
  }

  private Void review(String reviewer, String cycle, String unit) {
    people.complete(
        reviewer, "Task_ReviewAssessment", cycle + "/" + unit, Map.of("reviewOutcome", "APPROVED"));
    return null;
  }

  private Void accept(String cycle, String unit) {
    people.complete(
        "officer-" + unit,
        "Task_RespondToResult",
        cycle + "/" + unit,
        Map.of("responseOutcome", "ACCEPTED"));
    return null;
  }

  private Void complete(String account, Task task, Map<String, Object> fields) {
    people.complete(account, task.getId(), fields);
    return null;
  }

  private boolean waitsAt(String businessKey, String activity) {
    return runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(businessKey)
            .activityId(activity)
            .count()
        > 0;
  }

  /** Jobs that announce the results: one says that the cycle was woken once. */
  private long announcements(String cycle) {
    return management
        .createJobQuery()
        .activityId("Task_AnnounceProvisionalResults#multiInstanceBody")
        .list()
        .stream()
        .filter(
            job ->
                runtime
                        .createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .processInstanceBusinessKey(cycle)
                        .count()
                    > 0)
        .count();
  }
}
