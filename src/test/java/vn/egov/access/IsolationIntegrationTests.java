package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import vn.egov.support.IntegrationTest;
import vn.egov.support.Jobs;
import vn.egov.support.Sheet;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;
import vn.egov.support.TestProvince;
import vn.egov.unit.ImportUnits;

/** Somebody with an account of their own goes after the cases of others, by every way in. */
@IntegrationTest
@TestPropertySource(properties = "egov.test.database-of=isolation")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationIntegrationTests {

  private static final String CYCLE = "ISO-1";
  private static final String CASES = "/api/cycles/" + CYCLE + "/assessments";
  private static final String TASK = "/engine-rest/task/";

  @LocalServerPort private int port;
  @Autowired private TestProvince province;
  @Autowired private TestPeople people;
  @Autowired private Jobs jobs;
  @Autowired private TaskService tasks;
  @Autowired private RepositoryService repository;
  @Autowired private ImportUnits importUnits;
  @Autowired private JdbcTemplate jdbc;

  @BeforeEach
  void launch() {
    // The clock goes back from test to test.
    jdbc.update("delete from sign_in_failure");
    TestClock.set(LocalDate.of(2030, 6, 15));
    if (jdbc.queryForList("select code from assessment_cycle").isEmpty()) {
      province.setUp();
      people.hire("verifier-064", "verifier-064");
      people.hire("officer-and-verifier", "unit-01900", "verifier-061");
      people.launch("manager", TestProvince.launchForm(CYCLE));
      jobs.runDue();
      declare("01900");
      declare("01906");
    }
  }

  @AfterEach
  void reset() {
    TestClock.reset();
  }

  /** Attack 1. */
  @Test
  void aForeignCaseIsNotThereAndTheAttemptIsOnTheTrail() {
    Visitor officer = visitor("officer-S01");
    HttpResponse<String> foreign = officer.get(CASES + "/S02");
    HttpResponse<String> none = officer.get(CASES + "/99999");
    assertThat(foreign.statusCode()).isEqualTo(404);
    assertThat(foreign.body().replace("S02", "99999")).isEqualTo(none.body());
    Visitor person = new Visitor(port);
    person.signIn("officer-S01", TestPeople.PASSWORD, "/cases");
    assertThat(person.get("/cases/" + CYCLE + "/S02").statusCode()).isEqualTo(404);
    for (String path :
        List.of("/1", "/*", "/%25", "/S02%20", "/00000000-0000-0000-0000-000000000000")) {
      assertThat(officer.get(CASES + path).statusCode()).as(path).isIn(400, 404);
    }
    assertThat(officer.get("/api/cycles/NONE/assessments/S01").statusCode()).isEqualTo(404);
    assertThat(
            jdbc.queryForList(
                "select unit_code from audit_entry where action = 'ACCESS_REFUSED'"
                    + " and actor = 'officer-S01' and cycle_code = '"
                    + CYCLE
                    + "'"
                    + " and unit_code in ('S02', '99999') order by id limit 3",
                String.class))
        .containsExactly("S02", "99999", "S02");
  }

  /** Field by field: what is not in these lists is told nobody (attacks 8 and 43). */
  @Test
  void aCaseHasTheseFieldsAndNoOthers() {
    Set<String> sheet = Set.of("at", "account", "remarks", "answers");
    for (String who : List.of("officer-01900", "verifier-061", "auditor")) {
      Map<String, Object> file = JsonPath.read(visitor(who).get(CASES + "/01900").body(), "$");
      assertThat(file)
          .containsOnlyKeys(
              "cycleCode",
              "unitCode",
              "unitName",
              "tier",
              "status",
              "verification",
              "submissions",
              "submissionDue",
              "acceptedUntil",
              "submittedAt",
              "late",
              "responseDue",
              "response",
              "next",
              "reopenedAt",
              "reopeningReason",
              "declared",
              "verified",
              "awarded",
              "claimed",
              "decided",
              "returns",
              "scorecard");
      assertThat(file.get("declared")).asInstanceOf(MAP).containsOnlyKeys(sheet.toArray());
      assertThat(((Map<?, ?>) file.get("declared")).get("account"))
          .isEqualTo(who.equals("auditor") ? "officer-01900" : null);
      for (String later : List.of("verified", "awarded", "claimed", "decided", "scorecard")) {
        assertThat(file.get(later)).as(later).isNull();
      }
    }
    Map<String, Object> line =
        JsonPath.read(visitor("officer-01900").get(CASES).body(), "$.assessments[0]");
    assertThat(line)
        .containsOnlyKeys(
            "unitCode",
            "unitName",
            "tier",
            "status",
            "verification",
            "submissionDue",
            "submittedAt",
            "late",
            "next");
  }

  /** Attack 2. */
  @Test
  void aListHoldsTheOwnCasesWhateverItIsAskedFor() {
    Visitor officer = visitor("officer-S01");
    for (String query :
        List.of(
            "",
            "?unitId=S02",
            "?unit=S02&unit=S03",
            "?unit[]=S02",
            "?unitCode=*",
            "?tier=DEPARTMENT",
            "?status=OPEN&size=200")) {
      HttpResponse<String> list =
          officer.get(CASES + query.replace("[", "%5B").replace("]", "%5D"));
      assertThat((List<?>) JsonPath.read(list.body(), "$.assessments[*].unitCode"))
          .as(query)
          .isEqualTo(List.of("S01"));
      assertThat((int) JsonPath.read(list.body(), "$.total")).isOne();
    }
    assertThat(count(officer, "?parent=061")).isZero();
    assertThat(count(visitor("verifier-061"), "")).isEqualTo(2);
    assertThat(count(visitor("verifier-061"), "?status=IN_VERIFICATION")).isOne();
    assertThat(count(visitor("auditor"), "?parent=064")).isEqualTo(2);
    assertThat(count(visitor("auditor"), "?tier=DISTRICT&size=1&page=1")).isEqualTo(2);
    for (String query : List.of("?size=201", "?size=0", "?page=-1", "?tier=x", "?parent=%25")) {
      assertThat(officer.get(CASES + query).statusCode()).as(query).isEqualTo(400);
    }
  }

  /** Attacks 3 and 12: with the id of somebody else's task nothing is to be done. */
  @Test
  void aForeignTaskIsNeitherReadNorDoneNorTaken() {
    String foreign = task("Task_SubmitSelfAssessment", "S02");
    Visitor officer = visitor("officer-S01");
    for (String part :
        List.of(
            "",
            "/form",
            "/deployed-form",
            "/form-variables",
            "/variables",
            "/localVariables",
            "/localVariables/answers",
            "/identity-links",
            "/rendered-form",
            "/comment",
            "/attachment")) {
      assertThat(officer.get(TASK + foreign + part).statusCode()).as(part).isIn(403, 404);
    }
    assertThat(officer.post(TASK + foreign + "/claim", "{\"userId\":\"officer-S01\"}").statusCode())
        .isEqualTo(403);
    assertThat(officer.post(TASK + foreign + "/complete", "{}").statusCode()).isEqualTo(403);
    assertThat(officer.post(TASK + foreign + "/submit-form", "{}").statusCode()).isEqualTo(403);
    Task untouched = tasks.createTaskQuery().taskId(foreign).singleResult();
    assertThat(untouched.getAssignee()).isNull();
  }

  /**
   * Attack 9: whoever declares for a commune does not verify it, though the district may be his.
   */
  @Test
  void nobodyVerifiesTheOwnSubmission() {
    String verification = task("Task_VerifySubmission", "01900");
    String verified = "{\"variables\":{\"verificationOutcome\":{\"value\":\"VERIFIED\"}}}";
    HttpResponse<String> answer =
        visitor("officer-and-verifier").post(TASK + verification + "/complete", verified);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("01900");
    assertThat(tasks.createTaskQuery().taskId(verification).count()).isOne();
  }

  /** Attack 10: what the sender says of the time is not asked. */
  @Test
  void aForgedClockGetsNothingInAfterTheDeadline() {
    String task = task("Task_SubmitSelfAssessment", "S03");
    TestClock.set(LocalDate.of(2030, 7, 7));
    String answers = "{\"variables\":{\"answers\":{\"value\":\"{}\",\"type\":\"Json\"}%s}}";
    Visitor officer = visitor("officer-S03").with("X-Submitted-At", "2030-07-01T00:00:00Z");
    HttpResponse<String> late = officer.post(TASK + task + "/complete", answers.formatted(""));
    assertThat(late.statusCode()).isEqualTo(400);
    assertThat(late.body()).contains("06/07/2030");
    String withTime = ",\"submittedAt\":{\"value\":\"2030-07-01\",\"type\":\"String\"}";
    assertThat(officer.post(TASK + task + "/complete", answers.formatted(withTime)).body())
        .contains("submittedAt");
    assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
  }

  /** Attack 25: what looks like a process stays a file, or is refused. */
  @Test
  void noUploadBecomesADeployment() {
    people.hire("matrix-admin", "camunda-admin");
    long before = repository.createDeploymentQuery().count();
    String bpmn = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>";
    String part =
        Stream.of("criteria", "groups", "ratings")
                .map(
                    name ->
                        "--b\r\nContent-Disposition: form-data; name=\""
                            + name
                            + "\"; filename=\"x.bpmn\"\r\nContent-Type: text/xml\r\n\r\n"
                            + bpmn
                            + "\r\n")
                .reduce("", String::concat)
            + "--b--\r\n";
    Visitor admin = visitor("matrix-admin");
    assertThat(
            admin
                .send(
                    java.net.http.HttpRequest.newBuilder()
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(part))
                        .header("Content-Type", "multipart/form-data; boundary=b"),
                    "/api/criteria-sets")
                .statusCode())
        .isEqualTo(400);
    assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
  }

  /** Attack 54: a row that belongs to nobody is nobody's. */
  @Test
  void rowsWithoutAUnitAreSeenByNoUnit() {
    jdbc.update(
        "insert into ACT_RU_TASK (ID_, REV_, NAME_, PRIORITY_, SUSPENSION_STATE_)"
            + " values ('orphan', 1, 'orphan-of-nobody', 50, 1)");
    jdbc.update(
        "update cycle_participant set verifier_code = null where cycle_code = ? and unit_code = ?",
        CYCLE,
        "01909");
    try {
      for (String who : List.of("officer-S01", "verifier-064", "leader")) {
        assertThat(visitor(who).get(TASK + "orphan").statusCode()).isIn(403, 404);
        assertThat(visitor(who).get("/engine-rest/task?maxResults=50").body())
            .doesNotContain("orphan-of-nobody");
      }
      assertThat(visitor("verifier-064").get(CASES + "/01909").statusCode()).isEqualTo(404);
      assertThat(visitor("verifier-064").get(CASES + "/01906").statusCode()).isEqualTo(200);
      assertThat(count(visitor("verifier-064"), "")).isOne();
    } finally {
      jdbc.update("delete from ACT_RU_TASK where ID_ = 'orphan'");
      jdbc.update(
          "update cycle_participant set verifier_code = '064' where cycle_code = ? and unit_code = ?",
          CYCLE,
          "01909");
    }
  }

  /** Attack 57, in part: who verifies was settled at the launch; a later reform changes nothing. */
  @Test
  void theDistrictOfTheLaunchReadsWhateverBecomesOfIt() {
    importUnits.importUnits(
        """
        code,name_vi,name_en,tier,parent_code,verifier_code,email
        061,UBND huyện Ba Bể,Ba Bể District,DISTRICT,,,
        01900,UBND xã Một,Commune One,COMMUNE,064,064,
        064,UBND huyện Chợ Đồn,Chợ Đồn District,DISTRICT,,,
        """,
        LocalDate.of(2030, 6, 14));
    assertThat(visitor("verifier-061").get(CASES + "/01900").statusCode()).isEqualTo(200);
    assertThat(visitor("verifier-064").get(CASES + "/01900").statusCode()).isEqualTo(404);
  }

  /** Deep links lead to the sign-in and on, but not to what is somebody else's. */
  @Test
  void aDeepLinkOpensNothingThatIsNotTheReaders() {
    String path = "/cases/" + CYCLE + "/S02";
    Visitor stranger = new Visitor(port);
    assertThat(Visitor.location(stranger.get(path)))
        .isEqualTo("/sign-in?next=%2Fcases%2F" + CYCLE + "%2FS02");
    HttpResponse<String> signedIn = stranger.signIn("officer-S01", TestPeople.PASSWORD, path);
    assertThat(Visitor.location(signedIn)).isEqualTo(path);
    assertThat(stranger.get(path).statusCode()).isEqualTo(404);
    HttpResponse<String> own = stranger.get("/cases/" + CYCLE + "/S01");
    assertThat(own.statusCode()).isEqualTo(200);
    assertThat(own.headers().firstValue("Cache-Control"))
        .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
    assertThat(visitor("officer-S01").get(CASES + "/S01").headers().firstValue("Cache-Control"))
        .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
  }

  /** Correlating a message by hand is the manager's, for the one message that is meant for it. */
  @Test
  void messagesAreNotForOfficers() {
    String reopen = "{\"messageName\":\"Message_ReviewReopened\",\"businessKey\":\"%s/S01\"}";
    for (String who : List.of("officer-S01", "reviewer1", "leader", "auditor", "verifier-061")) {
      assertThat(visitor(who).post("/engine-rest/message", reopen.formatted(CYCLE)).statusCode())
          .as(who)
          .isEqualTo(403);
    }
    for (String message :
        List.of(
            "Message_AppealsSettled",
            "Message_AssessmentsReviewed",
            "Message_ProvisionalResultsAnnounced")) {
      String all = "{\"messageName\":\"" + message + "\",\"all\":true}";
      String one = "{\"messageName\":\"" + message + "\",\"businessKey\":\"" + CYCLE + "\"}";
      assertThat(visitor("manager").post("/engine-rest/message", all).statusCode())
          .isIn(204, 400, 403);
      assertThat(visitor("manager").post("/engine-rest/message", one).statusCode()).isIn(400, 403);
    }
    assertThat(jobs.dueIn(CYCLE)).isZero();
  }

  private int count(Visitor visitor, String query) {
    HttpResponse<String> list = visitor.get(CASES + query);
    return list.statusCode() == 404 ? 0 : (int) JsonPath.read(list.body(), "$.total");
  }

  private Visitor visitor(String account) {
    return Visitor.program(port, account, TestPeople.PASSWORD);
  }

  private String task(String key, String unit) {
    return people.task(key, CYCLE + "/" + unit).getId();
  }

  private void declare(String unit) {
    people.complete(
        "officer-" + unit,
        "Task_SubmitSelfAssessment",
        CYCLE + "/" + unit,
        Map.of("answers", Sheet.COMMUNE.json()));
  }
}
