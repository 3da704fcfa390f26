package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who sees and does what through the engine's own interface. */
@RunningApplication
class RightsIntegrationTests {

  private static final String REST = "/engine-rest";

  @LocalServerPort private int port;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private IdentityService identities;
  @Autowired private AuthorizationService authorizations;

  private Task own;
  private Task others;
  private Visitor officer;

  @BeforeEach
  void open() {
    own = task(Probes.PROCESS, "S01");
    others = task(Probes.PROCESS, "S02");
    officer = Visitor.program(port, "officer-s01", "demo");
  }

  @AfterEach
  void close() {
    List.of(Probes.PROCESS, Probes.OTHER_PROCESS).stream()
        .flatMap(
            key -> runtime.createProcessInstanceQuery().processDefinitionKey(key).list().stream())
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "end of test"));
  }

  @Test
  void anOfficerSeesTheTasksOfTheOwnUnitOnly() {
    assertThat(ids(officer.get(REST + "/task?maxResults=50").body())).containsExactly(own.getId());
    assertThat(officer.get(REST + "/task/" + others.getId()).statusCode()).isIn(403, 404);
    assertThat(officer.get(REST + "/task/" + others.getId() + "/form-variables").statusCode())
        .isEqualTo(403);
    assertThat(officer.get(REST + "/task/" + own.getId() + "/form-variables").body())
        .contains("unitCode");
  }

  @Test
  void anOfficerSeesNothingOfTheEngineBehindTheTasks() {
    for (String path :
        List.of(
            "/process-instance",
            "/execution",
            "/variable-instance",
            "/history/process-instance",
            "/history/variable-instance",
            "/history/task",
            "/incident",
            "/job",
            "/deployment",
            "/authorization",
            "/user",
            "/group")) {
      assertThat(officer.get(REST + path + "?maxResults=50").statusCode()).as(path).isEqualTo(403);
    }
    assertThat(officer.get(REST + "/history/user-operation?maxResults=50").body()).isEqualTo("[]");
    assertThat(officer.get(REST + "/user/officer-s02/profile").statusCode()).isIn(403, 404);
    assertThat(officer.get(REST + "/user/officer-s01/profile").statusCode()).isEqualTo(200);
  }

  /** Attack 5: whoever is moved to another unit has left the first one, with what was claimed. */
  @Test
  void aClaimedTaskIsLostWithTheGroup() {
    String path = REST + "/task/" + own.getId();
    assertThat(officer.post(path + "/claim", "{\"userId\":\"officer-s01\"}").statusCode())
        .isEqualTo(204);
    identities.deleteMembership("officer-s01", "unit-S01");
    try {
      assertThat(officer.get(path).statusCode()).isIn(403, 404);
      assertThat(officer.get(path + "/form-variables").statusCode()).isEqualTo(403);
      assertThat(officer.post(path + "/complete", "{}").statusCode()).isEqualTo(403);
      assertThat(officer.get(REST + "/task?maxResults=50").body()).isEqualTo("[]");
    } finally {
      identities.createMembership("officer-s01", "unit-S01");
    }
    assertThat(officer.post(path + "/complete", "{}").statusCode()).isEqualTo(204);
  }

  /** The engine would grant both: to work on what one has claimed, and to remove oneself. */
  @Test
  void nobodyHasARightOfTheirOwnBeyondTheirAccount() {
    officer.post(REST + "/task/" + own.getId() + "/claim", "{\"userId\":\"officer-s01\"}");
    assertThat(tasks.createTaskQuery().taskAssignee("officer-s01").count()).isOne();
    assertThat(authorizations.createAuthorizationQuery().userIdIn("officer-s01").list())
        .singleElement()
        .satisfies(
            right -> {
              assertThat(right.getResourceType()).isEqualTo(Resources.USER.resourceType());
              assertThat(right.isPermissionGranted(Permissions.UPDATE)).isTrue();
              assertThat(right.isPermissionGranted(Permissions.DELETE)).isFalse();
            });
  }

  /** Accounts are theirs to look after, not the cases. */
  @Test
  void administratorsLaunchNothingAndWorkOnNoTask() {
    Visitor admin = Visitor.program(port, "admin", "demo");
    String path = REST + "/task/" + own.getId();
    assertThat(admin.post(path + "/claim", "{\"userId\":\"admin\"}").statusCode()).isEqualTo(403);
    assertThat(admin.post(path + "/complete", "{}").statusCode()).isEqualTo(403);
    assertThat(
            admin
                .post(REST + "/process-definition/key/" + Probes.PROCESS + "/start", "{}")
                .statusCode())
        .isEqualTo(403);
    String right =
        "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"admin\",\"resourceType\":7,\"resourceId\":\"*\"}";
    assertThat(admin.post(REST + "/authorization/create", right).statusCode()).isEqualTo(403);
    assertThat(
            admin
                .send(
                    HttpRequest.newBuilder().DELETE(),
                    REST + "/process-instance/" + own.getProcessInstanceId())
                .statusCode())
        .isEqualTo(403);
    assertThat(admin.get(REST + "/process-instance/count").body()).isEqualTo("{\"count\":2}");
  }

  @Test
  void anOfficerClaimsAndCompletesButSetsNoVariables() {
    String path = REST + "/task/" + own.getId();
    String value = "{\"value\":\"x\",\"type\":\"String\"}";
    assertThat(put(officer, path + "/variables/unitCode", value)).isEqualTo(403);
    assertThat(put(officer, path + "/localVariables/answers", value)).isEqualTo(403);
    assertThat(
            put(
                officer,
                REST + "/process-instance/" + own.getProcessInstanceId() + "/variables/unitCode",
                value))
        .isEqualTo(403);
    assertThat(officer.post(path + "/assignee", "{\"userId\":\"officer-s02\"}").statusCode())
        .isEqualTo(403);
    assertThat(
            officer
                .post(path + "/identity-links", "{\"groupId\":\"unit-S02\",\"type\":\"candidate\"}")
                .statusCode())
        .isEqualTo(403);
    assertThat(put(officer, path, "{\"name\":\"x\"}")).isEqualTo(403);
    assertThat(officer.post(path + "/claim", "{\"userId\":\"officer-s01\"}").statusCode())
        .isEqualTo(204);
    assertThat(officer.post(path + "/complete", "{}").statusCode()).isEqualTo(204);
    assertThat(officer.post(REST + "/task/" + others.getId() + "/complete", "{}").statusCode())
        .isEqualTo(403);
    assertThat(tasks.createTaskQuery().taskId(own.getId()).count()).isZero();
    assertThat(tasks.createTaskQuery().taskId(others.getId()).count()).isOne();
  }

  @Test
  void anOfficerStartsNothingAndChangesNoRights() {
    assertThat(
            officer
                .post(REST + "/process-definition/key/" + Probes.PROCESS + "/start", "{}")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            officer
                .post(REST + "/message", "{\"messageName\":\"Message_AppealsSettled\"}")
                .statusCode())
        .isIn(400, 403);
    assertThat(
            officer
                .post(
                    REST + "/authorization/create",
                    "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"officer-s01\",\"resourceType\":7,\"resourceId\":\"*\"}")
                .statusCode())
        .isEqualTo(403);
    assertThat(put(officer, REST + "/group/camunda-admin/members/officer-s01", "")).isEqualTo(403);
    assertThat(
            officer
                .post(
                    REST + "/user/create",
                    "{\"profile\":{\"id\":\"x\"},\"credentials\":{\"password\":\"Abcdefg-2026\"}}")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            officer
                .send(HttpRequest.newBuilder().DELETE(), REST + "/user/officer-s01")
                .statusCode())
        .isEqualTo(403);
    assertThat(officer.post(REST + "/task/create", "{\"name\":\"x\"}").statusCode()).isIn(400, 403);
  }

  @Test
  void managersLaunchAndWatchBothProcesses() {
    Visitor manager = Visitor.program(port, "manager", "demo");
    String start = REST + "/process-definition/key/" + Probes.PROCESS + "/start";
    String variables = "{\"variables\":{\"unitCode\":{\"value\":\"S03\",\"type\":\"String\"}}}";
    assertThat(manager.post(start, variables).statusCode()).isEqualTo(200);
    assertThat(manager.get(REST + "/process-instance/count").body()).isEqualTo("{\"count\":3}");
    assertThat(manager.get(REST + "/task/count").body()).isEqualTo("{\"count\":3}");
    assertThat(manager.get(REST + "/history/process-instance/count?unfinished=true").body())
        .isEqualTo("{\"count\":3}");
    task(Probes.OTHER_PROCESS, "S01");
    assertThat(manager.get(REST + "/process-instance/count").body()).isEqualTo("{\"count\":3}");
    assertThat(manager.post(REST + "/task/" + own.getId() + "/complete", "{}").statusCode())
        .isEqualTo(403);
    assertThat(
            manager
                .send(
                    HttpRequest.newBuilder().DELETE(),
                    REST + "/process-instance/" + own.getProcessInstanceId())
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void auditorsReadAndChangeNothing() {
    Visitor auditor = Visitor.program(port, "auditor", "demo");
    assertThat(auditor.get(REST + "/task/count").body()).isEqualTo("{\"count\":2}");
    assertThat(auditor.get(REST + "/history/user-operation?maxResults=5").statusCode())
        .isEqualTo(200);
    String path = REST + "/task/" + own.getId();
    assertThat(auditor.post(path + "/claim", "{\"userId\":\"auditor\"}").statusCode())
        .isEqualTo(403);
    assertThat(auditor.post(path + "/complete", "{}").statusCode()).isEqualTo(403);
    assertThat(
            auditor
                .post(REST + "/process-definition/key/" + Probes.PROCESS + "/start", "{}")
                .statusCode())
        .isEqualTo(403);
    assertThat(put(auditor, REST + "/user/admin/profile", "{\"id\":\"admin\"}")).isEqualTo(403);
  }

  @Test
  void reviewersAndLeadersSeeOnlyWhatIsTheirs() {
    for (String user : List.of("reviewer1", "leader", "appeals1", "officer-s03")) {
      assertThat(Visitor.program(port, user, "demo").get(REST + "/task/count").body())
          .as(user)
          .isEqualTo("{\"count\":0}");
    }
  }

  @Test
  void everybodyFindsTheThreeWorkLists() {
    String listed = officer.get(REST + "/filter?maxResults=10").body();
    assertThat((List<?>) JsonPath.read(listed, "$[*].name"))
        .asString()
        .contains("Việc của tôi", "Việc của đơn vị", "Quá hạn");
    assertThat(count("Việc của đơn vị")).isEqualTo("{\"count\":1}");
    assertThat(count("Việc của tôi")).isEqualTo("{\"count\":0}");
    assertThat(count("Quá hạn")).isEqualTo("{\"count\":0}");
    tasks.claim(own.getId(), "officer-s01");
    own = tasks.createTaskQuery().taskId(own.getId()).singleResult();
    own.setDueDate(new java.util.Date(0));
    tasks.saveTask(own);
    assertThat(count("Việc của đơn vị")).isEqualTo("{\"count\":1}");
    assertThat(count("Việc của tôi")).isEqualTo("{\"count\":1}");
    assertThat(count("Quá hạn")).isEqualTo("{\"count\":1}");
  }

  private String count(String name) {
    String listed = officer.get(REST + "/filter?maxResults=10").body();
    List<String> ids = JsonPath.read(listed, "$[?(@.name == '" + name + "')].id");
    return officer.get(REST + "/filter/" + ids.get(0) + "/count").body();
  }

  private static int put(Visitor visitor, String path, String json) {
    return visitor
        .send(
            HttpRequest.newBuilder()
                .PUT(BodyPublishers.ofString(json))
                .header("Content-Type", "application/json"),
            path)
        .statusCode();
  }

  private static List<String> ids(String json) {
    return JsonPath.read(json, "$[*].id");
  }

  private Task task(String process, String unit) {
    String instance = runtime.startProcessInstanceByKey(process, Map.of("unitCode", unit)).getId();
    return tasks.createTaskQuery().processInstanceId(instance).singleResult();
  }
}
