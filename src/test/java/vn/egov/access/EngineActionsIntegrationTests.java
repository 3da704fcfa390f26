package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no person may do, though the engine's rights would allow it. */
@RunningApplication
class EngineActionsIntegrationTests {

  private static final String REFUSED = "không cho phép thao tác này";

  @LocalServerPort private int port;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private RepositoryService repository;
  @Autowired private ManagementService management;
  @Autowired private IdentityService identities;
  @Autowired private AsSystem asSystem;

  private Task task;

  @BeforeEach
  void open() {
    String instance =
        runtime.startProcessInstanceByKey(Probes.PROCESS, Map.of("unitCode", "S01")).getId();
    task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
  }

  @AfterEach
  void close() {
    runtime.deleteProcessInstance(task.getProcessInstanceId(), "end of test");
  }

  @ParameterizedTest
  @ValueSource(strings = {"officer-s01", "admin"})
  void endingACaseByAnErrorIsRefused(String user) {
    Visitor program = Visitor.program(port, user, "demo");
    String path = "/engine-rest/task/" + task.getId();
    assertThat(program.post(path + "/bpmnError", "{\"errorCode\":\"short-cut\"}").statusCode())
        .isEqualTo(403);
    assertRefused(user, () -> tasks.handleBpmnError(task.getId(), "short-cut"));
    assertRefused(user, () -> tasks.handleEscalation(task.getId(), "x"));
    assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isOne();
  }

  @Test
  void settingVariablesByResolvingIsRefused() {
    Visitor officer = Visitor.program(port, "officer-s01", "demo");
    String variables = "{\"variables\":{\"unitCode\":{\"value\":\"S02\",\"type\":\"String\"}}}";
    String path = "/engine-rest/task/" + task.getId() + "/resolve";
    assertThat(officer.post(path, variables).statusCode()).isEqualTo(403);
    assertRefused("officer-s01", () -> tasks.resolveTask(task.getId(), Map.of("unitCode", "S02")));
    assertThat(runtime.getVariable(task.getExecutionId(), "unitCode")).isEqualTo("S01");
  }

  /** Checks stand at the start of both processes. */
  @Test
  void startingAProcessInItsMiddleIsRefused() {
    String start = "/engine-rest/process-definition/key/" + Probes.PROCESS + "/start";
    String middle =
        "{\"startInstructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"Task_Declare\"}],"
            + "\"variables\":{\"unitCode\":{\"value\":\"S02\",\"type\":\"String\"}}}";
    HttpResponse<String> answer = Visitor.program(port, "manager", "demo").post(start, middle);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains(REFUSED);
    assertThat(runtime.createProcessInstanceQuery().count()).isOne();
  }

  /** Else whoever may retry could let a unit's deadline come early, late or never. */
  @ParameterizedTest
  @ValueSource(strings = {"manager", "admin"})
  void retryingAStepMovesNoDeadline(String user) {
    Job timer =
        management.createJobQuery().processInstanceId(task.getProcessInstanceId()).singleResult();
    Visitor program = Visitor.program(port, user, "demo");
    String path = "/engine-rest/job/" + timer.getId();
    String retries = path + "/retries";
    for (String more :
        List.of(
            "{\"retries\":1,\"dueDate\":\"2000-01-01T00:00:00.000+0000\"}",
            "{\"retries\":1,\"dueDate\":null}",
            "{\"retries\":0}")) {
      assertThat(put(program, retries, more).statusCode()).as(more).isIn(400, 403);
    }
    assertThat(put(program, path + "/duedate", "{\"duedate\":null}").statusCode()).isEqualTo(403);
    assertThat(program.post(path + "/execute", "{}").statusCode()).isEqualTo(403);
    Job after = management.createJobQuery().jobId(timer.getId()).singleResult();
    assertThat(after.getDuedate()).isEqualTo(timer.getDuedate());
    assertThat(after.getRetries()).isEqualTo(timer.getRetries());
    assertThat(put(program, retries, "{\"retries\":2}").statusCode()).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(strings = {"auditor", "manager"})
  void commentsAndFilesOfWhoeverReadsAreRefused(String user) {
    Visitor reader = Visitor.program(port, user, "demo");
    String path = "/engine-rest/task/" + task.getId();
    reader.post(path + "/comment/create", "{\"message\":\"x\"}");
    reader.send(
        HttpRequest.newBuilder()
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "--b\r\nContent-Disposition: form-data; name=\"attachment-name\"\r\n\r\nx\r\n"
                        + "--b\r\nContent-Disposition: form-data; name=\"content\";"
                        + " filename=\"x.txt\"\r\n\r\nx\r\n--b--\r\n"))
            .header("Content-Type", "multipart/form-data; boundary=b"),
        path + "/attachment/create");
    assertThat(tasks.getTaskComments(task.getId())).isEmpty();
    assertThat(tasks.getTaskAttachments(task.getId())).isEmpty();
  }

  @Test
  void claimingForSomebodyElseIsRefused() {
    Visitor officer = Visitor.program(port, "officer-s01", "demo");
    String path = "/engine-rest/task/" + task.getId() + "/claim";
    assertThat(officer.post(path, "{\"userId\":\"officer-s02\"}").statusCode()).isEqualTo(403);
    assertThat(officer.post(path, "{\"userId\":\"officer-s01\"}").statusCode()).isEqualTo(204);
    String unclaim = path.replace("/claim", "/unclaim");
    assertThat(officer.post(unclaim, "{}").statusCode()).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(strings = {"officer-s01", "manager", "admin"})
  void deployingIsRefused(String user) {
    long before = repository.createDeploymentQuery().count();
    String boundary = "b0undary";
    String body =
        "--"
            + boundary
            + "\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nx\r\n"
            + "--"
            + boundary
            + "\r\nContent-Disposition: form-data; name=\"data\"; filename=\"x.bpmn\"\r\n"
            + "Content-Type: text/xml\r\n\r\n"
            + Bpmn.convertToString(Bpmn.createExecutableProcess("x").startEvent().endEvent().done())
            + "\r\n--"
            + boundary
            + "--\r\n";
    HttpResponse<String> answer =
        Visitor.program(port, user, "demo")
            .send(
                HttpRequest.newBuilder()
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary),
                "/engine-rest/deployment/create");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertRefused(user, () -> repository.createDeployment().addString("x.form", "{}").deploy());
    assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
  }

  @Test
  void theSystemItselfMayDeploy() {
    identities.setAuthentication("manager", java.util.List.of("cycle-managers"));
    try {
      String id =
          asSystem
              .call(() -> repository.createDeployment().addString("x.form", "{}").deploy())
              .getId();
      assertThat(identities.getCurrentAuthentication().getUserId()).isEqualTo("manager");
      identities.clearAuthentication();
      repository.deleteDeployment(id);
    } finally {
      identities.clearAuthentication();
    }
  }

  /** By the guard itself, whichever way somebody found past the doors. */
  private void assertRefused(String user, ThrowingCallable action) {
    List<String> groups =
        identities.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
    identities.setAuthentication(user, groups);
    try {
      assertThatThrownBy(action)
          .isInstanceOf(AuthorizationException.class)
          .hasMessageMatching(".*(" + REFUSED + "|allows nobody to do this).*");
    } finally {
      identities.clearAuthentication();
    }
  }

  private static HttpResponse<String> put(Visitor visitor, String path, String json) {
    return visitor.send(
        HttpRequest.newBuilder()
            .PUT(HttpRequest.BodyPublishers.ofString(json))
            .header("Content-Type", "application/json"),
        path);
  }
}
