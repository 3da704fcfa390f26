package vn.egov.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.egov.support.IntegrationTest;
import vn.egov.support.Jobs;
import vn.egov.support.Sheet;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;
import vn.egov.support.TestProvince;

/** Whoever completes a task through the engine's REST API meets the gate. */
@IntegrationTest
class GateIntegrationTests {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static int cycles;

  @Autowired private TestRestTemplate http;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TestProvince province;
  @Autowired private TestPeople people;
  @Autowired private Jobs jobs;

  private String cycle = "";

  @BeforeEach
  void launch() {
    TestClock.set(LocalDate.of(2030, 6, 15));
    province.setUp();
    cycle = "GATE-" + ++cycles;
    Map<String, Object> form = TestProvince.launchForm(cycle);
    form.put("tiers", "DEPARTMENT");
    people.launch("manager", form);
    jobs.runDue();
  }

  @AfterEach
  void endWhatIsLeft() {
    runtime
        .createProcessInstanceQuery()
        .list()
        .forEach(i -> runtime.deleteProcessInstanceIfExists(i.getId(), "", true, true, true, true));
    TestClock.reset();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"S_SS_HT_99\":{\"value\":\"yes\"}} | S.SS.HT.99",
        "{\"S_SS_CS_01\":{\"value\":\"Head\"}} | S.SS.CS.01",
        "{\"S_SS_CS_03\":{\"value\":\"maybe\"}} | S.SS.CS.03",
        "{\"S_SS_CS_03\":{\"notApplicable\":true}} | S.SS.CS.03",
        "{\"S_SS_CS_06\":{\"numerator\":1}} | S.SS.CS.06",
        "{\"S_SS_CS_06\":{\"numerator\":1,\"denominator\":0}} | S.SS.CS.06",
        "{\"S_SS_CS_06\":{\"numerator\":0,\"denominator\":0}} | S.SS.CS.06",
        "{\"S_SS_CS_06\":{\"numerator\":\"12\",\"denominator\":20}} | S.SS.CS.06",
        "{\"S_SS_CS_06\":{\"numerator\":\"1,5\",\"denominator\":20}} | S.SS.CS.06",
        "{\"S_SS_CS_06\":{\"numerator\":-1,\"denominator\":20}} | S.SS.CS.06",
        "{\"S_SS_CS_06\":{\"numerator\":1e309,\"denominator\":20}} | S.SS.CS.06",
        "{\"S_SS_CS_06\":{\"numerator\":1,\"denominator\":20,\"points\":5}} | S.SS.CS.06",
        "{\"S_SS_CS_03\":{\"value\":\"yes\"},\"S_SS_CS_03\":{\"value\":\"no\"}} | S.SS.CS.03"
      })
  void anAnswerThatIsNotValidIsRefusedByNameAndNothingIsStored(String answers, String criterion) {
    String task = taskId("Task_SubmitSelfAssessment", "S01");
    for (String way : new String[] {"submit-form", "complete"}) {
      ResponseEntity<String> refused =
          post("officer-S01", "/engine-rest/task/" + task + "/" + way, answers(answers), "vi");
      assertThat(refused.getStatusCode().value()).as(refused.getBody()).isEqualTo(400);
      assertThat(refused.getBody()).contains(criterion);
    }
    assertThat(tasks.createTaskQuery().taskId(task).count()).isEqualTo(1);
    assertThat(sheets("S01")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "reviewOutcome",
    "unitCode",
    "cycleCode",
    "verificationOutcome",
    "score",
    "remarks",
    "columns"
  })
  void aVariableThatIsNotOfTheTaskIsRefused(String name) {
    String task = taskId("Task_SubmitSelfAssessment", "S01");
    ObjectNode body = answers(Sheet.DEPARTMENT_GOOD.json());
    body.withObjectProperty("variables").putObject(name).put("value", "APPROVED");
    for (String way : new String[] {"submit-form", "complete"}) {
      ResponseEntity<String> refused =
          post("officer-S01", "/engine-rest/task/" + task + "/" + way, body, "vi");
      assertThat(refused.getStatusCode().value()).isEqualTo(400);
      assertThat(refused.getBody()).contains(name);
    }
    assertThat(tasks.createTaskQuery().taskId(task).count()).isEqualTo(1);
    assertThat(sheets("S01")).isZero();
  }

  @Test
  void theMessageIsInTheReadersLanguage() {
    String path = "/engine-rest/task/" + taskId("Task_SubmitSelfAssessment", "S01") + "/complete";
    ObjectNode body = answers("{\"S_SS_CS_06\":{\"numerator\":-1,\"denominator\":20}}");
    assertThat(post("officer-S01", path, body, "vi").getBody()).contains("không được âm");
    assertThat(post("officer-S01", path, body, "en").getBody()).contains("negative");
  }

  @Test
  void aSecondCompletionIsAnswered409() {
    String path = "/engine-rest/task/" + taskId("Task_SubmitSelfAssessment", "S01") + "/complete";
    ObjectNode body = answers(Sheet.DEPARTMENT_GOOD.json());
    assertThat(post("officer-S01", path, body, "vi").getStatusCode().value()).isEqualTo(204);
    assertThat(post("officer-S01", path, body, "vi").getStatusCode().value()).isEqualTo(409);
    assertThat(sheets("S01")).isEqualTo(1);
  }

  @Test
  void answersOfOtherTypesAreReadOrRefusedButNeverBreakAnything() {
    String path = "/engine-rest/task/" + taskId("Task_SubmitSelfAssessment", "S01") + "/complete";
    for (String value : new String[] {"[]", "\"x\"", "12", "{", "nullnull", "{\"a\":1}"}) {
      assertThat(post("officer-S01", path, answers(value), "vi").getStatusCode().value())
          .as(value)
          .isEqualTo(400);
    }
    ObjectNode deep = answers("[".repeat(10_000) + "]".repeat(10_000));
    assertThat(post("officer-S01", path, deep, "vi").getStatusCode().value()).isEqualTo(400);
    ObjectNode number = JSON.createObjectNode();
    number.putObject("variables").putObject("answers").put("value", 12);
    assertThat(post("officer-S01", path, number, "vi").getStatusCode().value()).isEqualTo(400);
    ObjectNode tooLong =
        answers("{\"S_SS_CS_03\":{\"value\":\"yes\",\"note\":\"" + "x".repeat(2001) + "\"}}");
    assertThat(post("officer-S01", path, tooLong, "vi").getStatusCode().value()).isEqualTo(400);
    ObjectNode text = JSON.createObjectNode();
    text.putObject("variables")
        .putObject("answers")
        .put("value", "{\"S_SS_CS_03\":{\"value\":\"yes\",\"note\":\"🏛 ${1+1} <b>𠮷</b>\"}}")
        .put("type", "String");
    assertThat(post("officer-S01", path, text, "vi").getStatusCode().value()).isEqualTo(204);
    assertThat(
            jdbc.queryForObject(
                "select content from assessment_sheet where assessment_id = ?",
                String.class,
                cycle + "/S01"))
        .contains("🏛 ${1+1} <b>𠮷</b>");
  }

  @Test
  void aReviewNeedsAnOutcomeAndReasonsForWhatItChanges() {
    people.complete(
        "officer-S01",
        "Task_SubmitSelfAssessment",
        cycle + "/S01",
        Map.of("answers", Sheet.DEPARTMENT_GOOD.json()));
    String path = "/engine-rest/task/" + taskId("Task_ReviewAssessment", "S01") + "/submit-form";
    ObjectNode change = answers("{\"S_SS_CS_03\":{\"value\":\"no\"}}");
    assertThat(post("reviewer1", path, change, "vi").getBody()).contains("reviewOutcome");
    change.withObjectProperty("variables").putObject("reviewOutcome").put("value", "APPROVED");
    assertThat(post("reviewer1", path, change, "vi").getBody()).contains("S.SS.CS.03");
    change.withObjectProperty("variables").putObject("remarks").put("value", "x".repeat(2001));
    assertThat(post("reviewer1", path, change, "vi").getStatusCode().value()).isEqualTo(400);
    change
        .withObjectProperty("variables")
        .putObject("remarks")
        .put("value", "Văn bản hết hiệu lực");
    assertThat(post("reviewer1", path, change, "vi").getStatusCode().value()).isEqualTo(204);
  }

  @Test
  void aLaunchThatIsNotSoundIsRefusedWithEverythingThatIsWrong() {
    ObjectNode body = JSON.createObjectNode();
    ObjectNode variables = body.putObject("variables");
    variables.putObject("cycleCode").put("value", "có dấu");
    variables.putObject("periodFrom").put("value", "2030-13-01");
    String path = "/engine-rest/process-definition/key/assessment-cycle/submit-form";
    ResponseEntity<String> refused = post("manager", path, body, "en");
    assertThat(refused.getStatusCode().value()).isEqualTo(400);
    assertThat(refused.getBody()).contains("2030-13-01").contains("có dấu");
    variables.putObject("somethingElse").put("value", "x");
    assertThat(post("manager", path, body, "en").getBody()).contains("somethingElse");
    assertThat(
            runtime.createProcessInstanceQuery().processDefinitionKey("assessment-cycle").count())
        .isEqualTo(1);
  }

  @Test
  void onlyAReviewedCaseCanBeReopenedByMessage() {
    ObjectNode message = JSON.createObjectNode().put("messageName", "Message_ReviewReopened");
    assertThat(post("manager", "/engine-rest/message", message, "vi").getStatusCode().value())
        .isEqualTo(400);
    message.put("businessKey", cycle + "/S01");
    assertThat(post("manager", "/engine-rest/message", message, "vi").getStatusCode().value())
        .isEqualTo(400);
    assertThat(post("officer-S01", "/engine-rest/message", message, "vi").getStatusCode().value())
        .isEqualTo(403);
    assertThat(
            runtime.createProcessInstanceQuery().processInstanceBusinessKey(cycle + "/S01").count())
        .isEqualTo(1);
  }

  private String taskId(String taskKey, String unit) {
    return people.task(taskKey, cycle + "/" + unit).getId();
  }

  private int sheets(String unit) {
    Integer count =
        jdbc.queryForObject(
            "select count(*) from assessment_sheet where assessment_id = ?",
            Integer.class,
            cycle + "/" + unit);
    return count == null ? 0 : count;
  }

  private static ObjectNode answers(String json) {
    ObjectNode body = JSON.createObjectNode();
    body.putObject("variables").putObject("answers").put("value", json).put("type", "Json");
    return body;
  }

  private ResponseEntity<String> post(String account, String path, JsonNode body, String language) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_JSON);
    headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
    return http.withBasicAuth(account, TestPeople.PASSWORD)
        .exchange(path, HttpMethod.POST, new HttpEntity<>(body.toString(), headers), String.class);
  }
}
