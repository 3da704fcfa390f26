package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
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

  @LocalServerPort private int port;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private RepositoryService repository;
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
    assertRefused(program.post(path + "/bpmnError", "{\"errorCode\":\"short-cut\"}"));
    assertRefused(program.post(path + "/bpmnEscalation", "{\"escalationCode\":\"x\"}"));
    assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isOne();
  }

  @Test
  void settingVariablesByResolvingIsRefused() {
    Visitor officer = Visitor.program(port, "officer-s01", "demo");
    String variables = "{\"variables\":{\"unitCode\":{\"value\":\"S02\",\"type\":\"String\"}}}";
    assertRefused(officer.post("/engine-rest/task/" + task.getId() + "/resolve", variables));
    assertThat(runtime.getVariable(task.getExecutionId(), "unitCode")).isEqualTo("S01");
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
    assertRefused(answer);
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

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    assertThat(answer.body()).contains("không cho phép thao tác này");
  }
}
