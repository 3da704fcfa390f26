package vn.egov.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.egov.assessment.CaseFilter;
import vn.egov.assessment.CaseLine;
import vn.egov.assessment.DueFilter;
import vn.egov.assessment.ListCases;
import vn.egov.assessment.NextDate;
import vn.egov.assessment.NextDate.Purpose;
import vn.egov.assessment.Reader;
import vn.egov.cycle.CycleCode;
import vn.egov.cycle.CycleStage;
import vn.egov.extension.DecideExtension;
import vn.egov.extension.ExtensionRequest;
import vn.egov.shared.OfficeTime;
import vn.egov.support.IntegrationTest;
import vn.egov.support.Jobs;
import vn.egov.support.Sheet;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;
import vn.egov.support.TestProvince;
import vn.egov.workday.WorkingDays;

/** What lists and pages call the next date of a case is what its process waits for. */
@IntegrationTest
class NextDatesIntegrationTests {

  private static final String CYCLE = "2030-NEXT";
  private static final Reader OFFICE = new Reader(Set.of(), Set.of(), true);

  /** The timer that ends each turn; that of a review and of a decision does not exist. */
  private static final Map<Purpose, String> TIMERS =
      Map.of(
          Purpose.SUBMIT, "Timer_SubmissionDeadline",
          Purpose.VERIFY, "Timer_VerificationDeadline",
          Purpose.ANSWER, "Timer_AppealDeadline");

  private final Set<Purpose> seen = new TreeSet<>();

  @Autowired private DecideExtension decideExtension;
  @Autowired private ListCases listCases;
  @Autowired private WorkingDays workingDays;
  @Autowired private TestProvince province;
  @Autowired private TestPeople people;
  @Autowired private Jobs jobs;
  @Autowired private TaskService tasks;
  @Autowired private ManagementService management;

  @AfterEach
  void resetClock() {
    TestClock.reset();
  }

  @Test
  void theNextDateIsTheDueDateOfTheTaskAndItsTimerInEveryState() {
    TestClock.set(LocalDate.of(2030, 6, 15));
    province.setUp();
    people.launch("manager", TestProvince.launchForm(CYCLE));
    jobs.runDue();
    agreesOn("2030-06-15", "2030-07-02", "2030-07-03", "2030-07-06");
    for (String unit : List.of("S01", "S02", "S03")) {
      submit(unit, Sheet.DEPARTMENT_GOOD);
    }
    submit("061", Sheet.DISTRICT);
    submit("064", Sheet.DISTRICT);
    for (String unit : List.of("01900", "01903", "01906")) {
      submit(unit, Sheet.COMMUNE);
    }
    agreesOn("2030-07-06", "2030-07-07", "2030-07-16", "2030-07-20", "2030-07-21");
    TestClock.set(LocalDate.of(2030, 7, 6));
    extend("01906", CycleStage.VERIFICATION, "2030-07-24");
    agreesOn("2030-07-19", "2030-07-20", "2030-07-21", "2030-07-24", "2030-07-25");
    TestClock.set(LocalDate.of(2030, 7, 21));
    jobs.runDue();
    extend("S02", CycleStage.REVIEW, "2030-08-20");
    TestClock.set(LocalDate.of(2030, 7, 22));
    review("S01", "RETURNED");
    agreesOn("2030-07-22", "2030-07-26", "2030-07-30", "2030-08-13", "2030-08-17", "2030-08-20");
    TestClock.set(LocalDate.of(2030, 7, 23));
    people.hire("verifier-064", "verifier-064");
    people.complete(
        "verifier-064",
        "Task_VerifySubmission",
        CYCLE + "/01906",
        Map.of("verificationOutcome", "VERIFIED"));
    submit("S01", Sheet.DEPARTMENT_GOOD);
    for (String unit : List.of("S01", "S02", "S03", "061", "064", "01900", "01903", "01906")) {
      review(unit, "APPROVED");
    }
    jobs.runDue();
    people.complete(
        "officer-01900",
        "Task_RespondToResult",
        CYCLE + "/01900",
        Map.of(
            "responseOutcome",
            "APPEALED",
            "claims",
            "{\"row1\":{\"criterion\":\"X_SS_HT_01\",\"numerator\":1,\"denominator\":20,"
                + "\"note\":\"Nhầm\"}}"));
    agreesOn("2030-07-23", "2030-08-20", "2030-08-25", "2030-08-26", "2030-08-30", "2030-09-03");
    assertThat(seen).containsExactly(Purpose.values());
  }

  /** Moves the date of a single case, with its timers and task. */
  private void extend(String unit, CycleStage stage, String day) {
    ExtensionRequest request =
        new ExtensionRequest("UNIT", unit, stage.name(), day, "Bão lũ", null, false, null);
    people.as("manager", () -> decideExtension.decide(new CycleCode(CYCLE), request, "manager"));
    jobs.runDue();
  }

  /** At noon and at the end of each of these days, without letting anything happen. */
  private void agreesOn(String... days) {
    for (String day : days) {
      TestClock.set(LocalDate.parse(day));
      agrees();
      TestClock.set(OfficeTime.endOf(LocalDate.parse(day)));
      agrees();
    }
  }

  private void agrees() {
    List<CaseLine> lines = list(null);
    assertThat(lines).hasSize(9);
    lines.forEach(this::asItsProcess);
    LocalDate today = OfficeTime.dayOf(now());
    Instant soon = OfficeTime.endOf(workingDays.after(today, 3));
    assertThat(units(list(DueFilter.OVERDUE))).isEqualTo(units(lines, NextDate::overdue));
    assertThat(units(list(DueFilter.SOON)))
        .isEqualTo(units(lines, next -> !next.overdue() && !next.due().isAfter(soon)));
  }

  private void asItsProcess(CaseLine line) {
    Task task =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(CYCLE + "/" + line.unit())
            .singleResult();
    NextDate next = line.next();
    if (next == null) {
      assertThat(task).as("%s is %s", line.unit(), line.status()).isNull();
      return;
    }
    seen.add(next.purpose());
    assertThat(task.getDueDate()).as("%s %s", line.unit(), next).isEqualTo(next.due());
    assertThat(next.overdue()).isEqualTo(next.due().isBefore(now()));
    if (TIMERS.containsKey(next.purpose())) {
      Job timer =
          management
              .createJobQuery()
              .processInstanceId(task.getProcessInstanceId())
              .activityId(TIMERS.get(next.purpose()))
              .singleResult();
      assertThat(timer.getDuedate()).as("%s %s", line.unit(), next).isEqualTo(next.due());
    }
  }

  private List<CaseLine> list(DueFilter due) {
    return listCases
        .list(new CycleCode(CYCLE), OFFICE, new CaseFilter(null, null, null, due), 0, 50)
        .orElseThrow()
        .cases();
  }

  private static List<String> units(List<CaseLine> lines) {
    return units(lines, next -> true);
  }

  private static List<String> units(List<CaseLine> lines, Predicate<NextDate> which) {
    return lines.stream()
        .filter(line -> line.next() != null && which.test(line.next()))
        .map(line -> line.unit().value())
        .toList();
  }

  private static Instant now() {
    return ClockUtil.getCurrentTime().toInstant();
  }

  private void submit(String unit, Sheet sheet) {
    people.complete(
        "officer-" + unit,
        "Task_SubmitSelfAssessment",
        CYCLE + "/" + unit,
        Map.of("answers", sheet.json()));
  }

  private void review(String unit, String outcome) {
    people.complete(
        "reviewer1",
        "Task_ReviewAssessment",
        CYCLE + "/" + unit,
        Map.of("reviewOutcome", outcome, "remarks", "Xem lại"));
  }
}
