package vn.egov.access.matrix;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestComponent;
import vn.egov.support.Jobs;
import vn.egov.support.Sheet;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;
import vn.egov.support.TestProvince;

/**
 * A province with a case in every state, twice: A's, which the requests are about, and B's, which
 * only a look beyond one's own would show. Five cycles, since one cycle is at one point only.
 *
 * <table>
 *   <caption>The cases</caption>
 *   <tr><td>RUN</td><td>S01 open, 061 returned by the reviewer, 01900 in verification, S02 in
 *   review, 01903 reviewed and not announced</td></tr>
 *   <tr><td>TOLD</td><td>S01 may answer, S02 appeals, 061 is settled</td></tr>
 *   <tr><td>SIGN, BACK, DONE</td><td>before the leader, returned to the manager, published</td></tr>
 * </table>
 */
@TestComponent
class World {

  static final LocalDate TODAY = LocalDate.of(2030, 6, 15);

  /** What is A's, B's, and what was written in a review that is not announced. */
  static final String SECRET_A = "SECRET-OF-A";

  static final String SECRET_B = "SECRET-OF-B";
  static final String SECRET_REVIEW = "DRAFT-OF-THE-REVIEW";

  private static final Set<String> OF_B = Set.of("S03", "064", "01906", "01909");

  private final TestProvince province;
  private final TestPeople people;
  private final Jobs jobs;

  World(TestProvince province, TestPeople people, Jobs jobs) {
    this.province = province;
    this.people = people;
    this.jobs = jobs;
  }

  void build() {
    TestClock.set(TODAY);
    province.setUp();
    people.hire("verifier-064", "verifier-064");
    for (Role role : Role.values()) {
      if (role != Role.ANONYMOUS) {
        people.hire(role.account(), role.groups());
      }
    }
    people.hire("matrix-leaving");
    running();
    told();
    launch("SIGN", "DISTRICT");
    settle("SIGN");
    launch("BACK", "DISTRICT");
    settle("BACK");
    complete(
        "leader", "Task_ApproveResults", "BACK", "approvalOutcome", "RETURNED", "remarks", "Xem");
    launch("DONE", "DISTRICT");
    settle("DONE");
    complete(
        "leader",
        "Task_ApproveResults",
        "DONE",
        Map.of(
            "approvalOutcome", "APPROVED",
            "decisionNumber", "12/QĐ",
            "decisionDate", TODAY.toString()));
    jobs.runDue();
  }

  private void running() {
    launch("RUN", "DEPARTMENT,DISTRICT,COMMUNE");
    for (String unit : List.of("S02", "061", "01900", "01903", "064", "01906", "01909")) {
      declare("RUN", unit);
    }
    review("RUN/061", "RETURNED", "Bổ sung tài liệu");
    complete(
        "verifier-061", "Task_VerifySubmission", "RUN/01903", "verificationOutcome", "VERIFIED");
    review("RUN/01903", "APPROVED", SECRET_REVIEW);
  }

  private void told() {
    launch("TOLD", "DEPARTMENT,DISTRICT");
    for (String unit : List.of("S01", "S02", "S03", "061", "064")) {
      declare("TOLD", unit);
      review("TOLD/" + unit, "APPROVED", "Đạt");
    }
    jobs.runDue();
    appeal("S02", "S_SS_CS_03");
    appeal("064", "H_SS_CS_04");
    complete("officer-061", "Task_RespondToResult", "TOLD/061", "responseOutcome", "ACCEPTED");
  }

  private void settle(String cycle) {
    for (String unit : List.of("061", "064")) {
      declare(cycle, unit);
      review(cycle + "/" + unit, "APPROVED", "Đạt");
    }
    jobs.runDue();
    for (String unit : List.of("061", "064")) {
      complete(
          "officer-" + unit,
          "Task_RespondToResult",
          cycle + "/" + unit,
          "responseOutcome",
          "ACCEPTED");
    }
    jobs.runDue();
  }

  private void launch(String cycle, String tiers) {
    Map<String, Object> form = TestProvince.launchForm(cycle);
    form.put("tiers", tiers);
    people.launch("manager", form);
    jobs.runDue();
  }

  private void declare(String cycle, String unit) {
    Sheet sheet =
        unit.startsWith("S")
            ? Sheet.DEPARTMENT_GOOD
            : unit.length() == 3 ? Sheet.DISTRICT : Sheet.COMMUNE;
    complete(
        "officer-" + unit,
        "Task_SubmitSelfAssessment",
        cycle + "/" + unit,
        "answers",
        sheet.json().replace("12/QĐ-UBND", OF_B.contains(unit) ? SECRET_B : SECRET_A));
  }

  private void review(String key, String outcome, String remarks) {
    complete(
        "reviewer1", "Task_ReviewAssessment", key, "reviewOutcome", outcome, "remarks", remarks);
  }

  private void appeal(String unit, String criterion) {
    complete(
        "officer-" + unit,
        "Task_RespondToResult",
        "TOLD/" + unit,
        Map.of(
            "responseOutcome",
            "APPEALED",
            "answers",
            "{\"" + criterion + "\":{\"value\":\"no\",\"note\":\"Nhầm\"}}"));
  }

  private void complete(String account, String task, String key, String... fields) {
    Map<String, Object> all = new HashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      all.put(fields[i], fields[i + 1]);
    }
    complete(account, task, key, all);
  }

  private void complete(String account, String task, String key, Map<String, Object> fields) {
    people.complete(account, task, key, new TreeMap<>(fields));
  }
}
