package vn.egov.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.egov.access.matrix.JerseyWalk;

/** The table of open endpoints, held against those that the engine has, and against tricks. */
class EngineDoorsTests {

  private static final Set<String> EVERYBODY = Set.of();
  private static final Set<String> MANAGER = Set.of("cycle-managers");
  private static final Set<String> ALL =
      Set.of(
          "cycle-managers",
          "reviewers",
          "appeal-board",
          "leaders",
          "auditors",
          "camunda-admin",
          "unit-S01",
          "verifier-061");
  private static final String ID = "0a1b2c3d-0000-1111-2222-333344445555";

  private final EngineDoors doors = new EngineDoors();

  @Test
  void everyDoorLeadsSomewhere() {
    Set<String> existing =
        JerseyWalk.endpoints("/engine-rest", Set.of(DefaultProcessEngineRestServiceImpl.class));
    Set<EngineDoor> used =
        existing.stream()
            .map(e -> doors.leadingTo(e.split(" ")[0], sample(e.split(" ")[1])))
            .filter(door -> door != null)
            .collect(Collectors.toSet());
    assertThat(doors.all().filter(d -> d.path().getPatternString().startsWith("/engine-rest")))
        .filteredOn(door -> !door.path().getPatternString().equals("/engine-rest/engine"))
        .allMatch(used::contains, "leads to an endpoint of the engine");
    assertThat(existing).hasSizeGreaterThan(450);
  }

  @Test
  void onlyGroupsThatThereAreMayPass() {
    Set<String> named = new TreeSet<>();
    doors.all().forEach(door -> named.addAll(door.groups()));
    assertThat(named).containsExactlyInAnyOrder("auditors", "camunda-admin", "cycle-managers");
  }

  /** What nobody needs, whoever asks. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /deployment/create",
        "DELETE /deployment/" + ID,
        "POST /deployment/" + ID + "/redeploy",
        "POST /process-instance/" + ID + "/modification",
        "DELETE /process-instance/" + ID,
        "POST /process-instance/delete",
        "PUT /process-instance/" + ID + "/suspended",
        "PUT /process-instance/" + ID + "/variables/unitCode",
        "PUT /task/" + ID + "/variables/unitCode",
        "PUT /task/" + ID + "/localVariables/answers",
        "POST /task/" + ID + "/assignee",
        "PUT /task/" + ID,
        "POST /task/" + ID + "/resolve",
        "POST /task/" + ID + "/bpmnError",
        "POST /task/" + ID + "/comment/create",
        "POST /task/" + ID + "/attachment/create",
        "POST /task/create",
        "POST /execution/" + ID + "/signal",
        "POST /execution/" + ID + "/messageSubscriptions/Message_AppealsSettled/trigger",
        "POST /signal",
        "POST /condition",
        "POST /migration/execute",
        "POST /modification/execute",
        "POST /external-task/fetchAndLock",
        "POST /job/" + ID + "/execute",
        "PUT /job/" + ID + "/duedate",
        "DELETE /job/" + ID,
        "POST /authorization/create",
        "PUT /authorization/" + ID,
        "POST /tenant/create",
        "POST /history/cleanup",
        "DELETE /history/process-instance/" + ID,
        "POST /history/process-instance/delete",
        "PUT /history/user-operation/" + ID + "/clear-annotation",
        "GET /metrics",
        "GET /telemetry/data",
        "POST /telemetry/configuration",
        "GET /schema/log",
        "GET /optimize/task-instance/running",
        "POST /identity/verify",
        "GET /engine/default/task",
        "POST /engine/default/deployment/create",
        "GET /application.wadl",
        "GET /"
      })
  void isOpenToNobody(String endpoint) {
    String[] asked = endpoint.split(" ");
    assertThat(doors.isOpen(asked[0], "/engine-rest" + asked[1], ALL)).isFalse();
    assertThat(doors.isOpen(asked[0], "/camunda/api/engine/engine/default" + asked[1], ALL))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /engine-rest/task, true",
    "HEAD, /engine-rest/task, true",
    "GET, /engine-rest/task/, true",
    "GET, /camunda/api/engine/engine/default/task, true",
    "GET, /camunda/api/engine/engine/, true",
    "GET, /camunda/api/engine/engine/other/task, false",
    "GET, /camunda/api/engine/engine/default/engine, false",
    "GET, /engine-rest/task//, false",
    "GET, /engine-rest/task.json, false",
    "GET, /engine-rest/Task, false",
    "GET, /engine-rest/TASK, false",
    "PATCH, /engine-rest/task, false",
    "TRACE, /engine-rest/task, false",
    "OPTIONS, /engine-rest/task, false",
    "DELETE, /engine-rest/task, false",
    "get, /engine-rest/task, false",
    "GET, /engine-rest/process-definition/statistics, false",
    "GET, /engine-rest/process-definition/unit-assessment:1:0a1b, true",
    "GET, /engine-rest/process-definition/unit-assessment%3A1%3A0a1b, true",
    "GET, /engine-rest/process-definition/key/unit-assessment/statistics, false",
    "GET, /engine-rest/task/report, false",
    "GET, /engine-rest/task/0a1b/..%2F..%2Fuser, false"
  })
  void isOpenToAnOfficer(String method, String path, boolean open) {
    assertThat(doors.isOpen(method, path, Set.of("unit-S01"))).isEqualTo(open);
  }

  @Test
  void isOpenToTheGroupsThatItNames() {
    String start = "/engine-rest/process-definition/key/assessment-cycle/start";
    assertThat(doors.isOpen("POST", start, MANAGER)).isTrue();
    assertThat(doors.isOpen("POST", start, Set.of("camunda-admin"))).isFalse();
    assertThat(doors.isOpen("POST", start, EVERYBODY)).isFalse();
    assertThat(doors.isOpen("GET", "/engine-rest/process-definition/statistics", MANAGER)).isTrue();
  }

  @Test
  void asksWhoHasSignedInAndKnowsNothingOfOtherAddresses() {
    assertThat(isClosed("GET", "/api/cycles", "")).isFalse();
    assertThat(isClosed("GET", "/engine-restful", "")).isFalse();
    assertThat(isClosed("GET", "/engine-rest/task", "")).as("nobody has signed in").isTrue();
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken("officer", null, "unit-S01"));
    try {
      assertThat(isClosed("GET", "/engine-rest/task", "")).isFalse();
      assertThat(isClosed("GET", "/sub/engine-rest/task", "/sub")).isFalse();
      assertThat(isClosed("GET", "/sub/engine-rest/job", "/sub")).isTrue();
      assertThat(isClosed("GET", "/engine-rest", "")).isTrue();
      assertThat(isClosed("GET", "/camunda/api/cockpit/plugin/base/default/incident", "")).isTrue();
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private boolean isClosed(String method, String uri, String contextPath) {
    MockHttpServletRequest request = new MockHttpServletRequest(method, uri);
    request.setContextPath(contextPath);
    return doors.closed().matches(request);
  }

  private static String sample(String template) {
    return Stream.of(template.split("/"))
        .map(part -> part.startsWith("{") ? ID : part)
        .collect(Collectors.joining("/"));
  }
}
