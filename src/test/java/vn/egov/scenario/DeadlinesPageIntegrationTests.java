package vn.egov.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import vn.egov.access.Caller;
import vn.egov.support.IntegrationTest;
import vn.egov.support.Jobs;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;
import vn.egov.support.TestProvince;

/**
 * Extensions and reopened submissions by page and by API. In an application of its own, and the
 * test that moves the clock last: nobody can sign in where the clock has gone back.
 */
@IntegrationTest
@TestPropertySource(properties = "egov.test.own-application=deadlines-page")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeadlinesPageIntegrationTests {

  private static final Pattern KEY = Pattern.compile("name=\"requestKey\" value=\"([^\"]+)\"");
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private RuntimeService runtime;
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
  void showsAPreviewAndDecidesOnceHoweverOftenItIsConfirmed() {
    launch("PAGE");
    Caller manager = signedIn("manager");
    HttpResponse<String> page = manager.send("GET", "/deadlines/PAGE?lang=vi", "", "");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Thời hạn của đợt đánh giá", "06/07/2030")
        .doesNotContain("<script", "style=");
    Map<String, String> form = new TreeMap<>();
    form.put("scope", "DISTRICT");
    form.put("scopeCode", "061");
    form.put("stage", "SUBMISSION");
    form.put("newDeadline", "2030-07-14");
    form.put("reason", "Bão <lũ>");
    String preview = post(manager, "/deadlines/PAGE/preview?lang=en", form).body();
    assertThat(preview)
        .contains("Units that get more time: 2", "is no working day; the next one is 15/07/2030")
        .contains("Bão &lt;lũ&gt;", "Commune One");
    assertThat(count("PAGE")).isZero();
    Matcher key = KEY.matcher(preview);
    assertThat(key.find()).isTrue();
    form.put("requestKey", key.group(1));
    for (int click = 0; click < 2; click++) {
      HttpResponse<String> decided = post(manager, "/deadlines/PAGE/extensions?lang=en", form);
      assertThat(Caller.location(decided)).isEqualTo("/deadlines/PAGE?done&lang=en");
    }
    assertThat(count("PAGE")).isEqualTo(1);
    assertThat(manager.send("GET", "/deadlines/PAGE?lang=en", "", "").body())
        .contains("moved 0, pending 2, left alone 0");
    jobs.runDue();
    assertThat(manager.send("GET", "/deadlines/PAGE?lang=en&unit=01900", "", "").body())
        .contains("moved 2, pending 0, left alone 0", "Bão &lt;lũ&gt;", "14/07/2030");
    assertThat(manager.send("GET", "/cases?cycle=PAGE", "", "").body()).contains("/deadlines/PAGE");
  }

  @Test
  void showsEveryFaultBesideWhatWasTyped() {
    launch("FAULTS");
    Caller manager = signedIn("manager");
    Map<String, String> form = new TreeMap<>();
    form.put("scope", "CYCLE");
    form.put("stage", "SUBMISSION");
    form.put("newDeadline", "soon");
    form.put("reason", " ");
    String page = post(manager, "/deadlines/FAULTS/preview?lang=en", form).body();
    assertThat(page)
        .contains("Not saved", "“soon” is not a day")
        .contains("must not be empty", "value=\"soon\"");
    assertThat(count("FAULTS")).isZero();
  }

  @Test
  void extendsAndTellsWhyByApi() {
    launch("API-X");
    Caller manager = signedIn("manager");
    String body =
        "{\"scope\":\"UNIT\",\"scopeCode\":\"S01\",\"stage\":\"SUBMISSION\","
            + "\"newDeadline\":\"2030-07-15\",\"reason\":\"Bão\"}";
    assertThat(manager.send("POST", "/api/cycles/API-X/extensions?preview=true", JSON, body).body())
        .contains("\"moving\":1", "\"oldDeadline\":\"2030-07-06\"", "\"workingDays\":6");
    HttpResponse<String> decided = manager.send("POST", "/api/cycles/API-X/extensions", JSON, body);
    assertThat(decided.statusCode()).isEqualTo(201);
    assertThat(manager.send("POST", "/api/cycles/API-X/extensions", JSON, body).body())
        .isEqualTo(decided.body());
    jobs.runDue();
    Caller auditor = signedIn("auditor");
    assertThat(auditor.send("GET", "/api/cycles/API-X/extensions", "", "").body())
        .contains("\"moved\":1", "\"pending\":0");
    assertThat(auditor.send("GET", "/api/cycles/API-X/extensions/units/S01", "", "").body())
        .contains("\"from\":\"2030-07-06\"", "\"to\":\"2030-07-15\"", "\"reason\":\"Bão\"");
    HttpResponse<String> refused =
        manager.send("POST", "/api/cycles/API-X/extensions", JSON, body.replace("07-15", "07-22"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("extension.next-stage", "\"newDeadline\"", "20/07/2030");
    assertThat(manager.send("GET", "/api/cycles/NONE/extensions", "", "").statusCode())
        .isEqualTo(404);
    assertThat(manager.send("POST", "/api/cycles/NONE/extensions", JSON, body).statusCode())
        .isEqualTo(404);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void reopensAndMarksTheFile() {
    launch("OPEN-X");
    TestClock.set(LocalDate.of(2030, 7, 7));
    jobs.runDue();
    Caller manager = signedIn("manager");
    // All units have failed to submit, so that the cycle has gone on.
    HttpResponse<String> late = reopen(manager, "OPEN-X", "S01");
    assertThat(late.statusCode()).isEqualTo(400);
    assertThat(late.body()).contains("reopening.submission-too-late");
    TestClock.set(LocalDate.of(2030, 6, 15));
    launch("OPEN-Y");
    people.complete(
        "officer-S02",
        "Task_SubmitSelfAssessment",
        "OPEN-Y/S02",
        Map.of("answers", vn.egov.support.Sheet.DEPARTMENT_GOOD.json()));
    TestClock.set(LocalDate.of(2030, 7, 7));
    jobs.runDue();
    assertThat(reopen(manager, "OPEN-Y", "S01").statusCode()).isEqualTo(204);
    assertThat(manager.send("GET", "/cases/OPEN-Y/S01?lang=en", "", "").body())
        .contains("Exception: submission reopened", "Ốm");
    Map<String, String> form = Map.of("unit", "S03", "newDeadline", "2030-07-15", "reason", "Ốm");
    assertThat(Caller.location(post(manager, "/deadlines/OPEN-Y/reopenings?lang=vi", form)))
        .isEqualTo("/deadlines/OPEN-Y?done&lang=vi");
    assertThat(people.tasks("Task_SubmitSelfAssessment", "OPEN-Y/%")).hasSize(2);
    assertThat(post(manager, "/deadlines/OPEN-Y/reopenings?lang=vi", form).body())
        .contains("id=\"reopen-unit\"", "value=\"S03\"", "value=\"2030-07-15\"", ">Ốm</textarea>");
  }

  @Test
  void isForManagersOnly() {
    launch("ONLY");
    for (String account : java.util.List.of("auditor", "reviewer1", "officer-S01", "leader")) {
      Caller caller = signedIn(account);
      assertThat(caller.send("GET", "/deadlines/ONLY", "", "").statusCode()).isEqualTo(403);
      assertThat(caller.send("POST", "/api/cycles/ONLY/extensions", JSON, "{}").statusCode())
          .isEqualTo(403);
      assertThat(reopen(caller, "ONLY", "S01").statusCode()).isEqualTo(403);
    }
    assertThat(Caller.location(Caller.stranger(port).send("GET", "/deadlines/ONLY", "", "")))
        .startsWith("/sign-in");
  }

  private static HttpResponse<String> reopen(Caller caller, String cycle, String unit) {
    return caller.send(
        "POST",
        "/api/cycles/" + cycle + "/assessments/" + unit + "/reopening",
        JSON,
        "{\"newDeadline\":\"2030-07-20\",\"reason\":\"Ốm\"}");
  }

  private static HttpResponse<String> post(Caller caller, String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return caller.send("POST", path, FORM, body);
  }

  private Caller signedIn(String account) {
    return Caller.signedIn(port, account, TestPeople.PASSWORD);
  }

  private void launch(String cycle) {
    Map<String, Object> form = TestProvince.launchForm(cycle);
    people.launch("manager", form);
    jobs.runDue();
  }

  private int count(String cycle) {
    return jdbc.queryForObject(
        "select count(*) from deadline_extension where cycle_code = ?", Integer.class, cycle);
  }
}
