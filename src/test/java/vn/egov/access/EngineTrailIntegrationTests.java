package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do in the engine beside the steps of our processes is on the audit trail. */
@RunningApplication
class EngineTrailIntegrationTests {

  private static final String KEY = "2030-H1/S01";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private Standings standings;
  @Autowired private HistoryService history;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private ManagementService management;
  @Autowired private IdentityService identities;
  @Autowired private TransactionTemplate transactions;
  @Autowired private AccessAtStart start;

  private Visitor admin;
  private String instance;
  private String task;
  private Trail trail;

  @BeforeEach
  void open() {
    admin = Visitor.program(port, "admin", "demo");
    instance =
        runtime.startProcessInstanceByKey(Probes.PROCESS, KEY, Map.of("unitCode", "S01")).getId();
    task = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
    trail = Trail.from(jdbc);
  }

  @AfterEach
  void close() {
    runtime.deleteProcessInstanceIfExists(instance, "end of test", true, true, true, true);
    identities.deleteUser("somebody");
    identities.deleteGroup("some-group");
  }

  @Test
  void accountsAndTheirPasswords() {
    post("/user/create", user("Secret-Pass-11"));
    put(
        "/user/somebody/profile",
        "{\"id\":\"somebody\",\"firstName\":\"Tran\",\"lastName\":\"Binh\"}");
    put("/user/somebody/credentials", password("Secret-Pass-22", "demo"));
    put("/group/reviewers/members/somebody", "{}");
    standings.passwordSet("somebody", false);
    Visitor own = Visitor.program(port, "somebody", "Secret-Pass-22");
    send(own, "PUT", "/user/somebody/credentials", password("Secret-Pass-33", "Secret-Pass-22"));
    Visitor inAdmin = new Visitor(port);
    inAdmin.signIn("somebody", "Secret-Pass-33", "/camunda/app/welcome/default/");
    inAdmin.get("/camunda/app/welcome/default/");
    HttpResponse<String> changed =
        inAdmin.send(
            request("PUT", password("Secret-Pass-44", "Secret-Pass-33")),
            "/camunda/api/engine/engine/default/user/somebody/credentials",
            inAdmin.webappToken());
    assertThat(changed.statusCode()).isEqualTo(204);
    assertThat(identities.checkPassword("somebody", "Secret-Pass-44")).isTrue();
    post("/user/somebody/unlock", "{}");
    send(admin, "DELETE", "/user/somebody", "");

    assertThat(trail.lines().stream().filter(l -> "somebody".equals(l.subject())))
        .extracting(Trail.Line::actor, Trail.Line::action)
        .contains(
            tuple("admin", "ACCOUNT_CREATED"),
            tuple("admin", "ACCOUNT_CHANGED"),
            tuple("admin", "PASSWORD_GIVEN"),
            tuple("admin", "RIGHTS_CHANGED"),
            tuple("somebody", "PASSWORD_CHANGED"),
            tuple("admin", "ACCOUNT_REMOVED"))
        .filteredOn(line -> line.equals(tuple("somebody", "PASSWORD_CHANGED")))
        .hasSize(2);
    assertThat(everything()).doesNotContain("Secret-Pass");
  }

  @Test
  void groupsMembershipsAndRights() {
    post("/group/create", "{\"id\":\"some-group\",\"name\":\"G\",\"type\":\"WORKFLOW\"}");
    put("/group/some-group/members/officer-s02", "{}");
    send(admin, "DELETE", "/group/some-group/members/officer-s02", "");
    send(admin, "DELETE", "/group/some-group", "");

    assertThat(trail.actions()).filteredOn("RIGHTS_CHANGED"::equals).hasSize(4);
    assertThat(trail.lines())
        .contains(
            new Trail.Line(
                "admin",
                "127.0.0.1",
                "RIGHTS_CHANGED",
                null,
                null,
                "officer-s02",
                "groupId=some-group\noperation=Group membership.Create\nuserId=officer-s02"));
  }

  @Test
  void aRightThatIsSetBackAtTheStart() {
    String id =
        jdbc.sql(
                "select id_ from act_ru_authorization where group_id_ = 'auditors'"
                    + " and resource_type_ = 6 and resource_id_ = 'unit-assessment'")
            .query(String.class)
            .single();
    jdbc.sql("update act_ru_authorization set perms_ = 2147483647 where id_ = :id")
        .param("id", id)
        .update();
    start.afterSingletonsInstantiated();
    assertThat(
            jdbc.sql(
                    "select details from audit_entry where actor = '(system)' and action = 'RIGHTS_CHANGED' order by id desc")
                .query(String.class)
                .list())
        .first()
        .asString()
        .contains("groupId=auditors", "operation=Authorization.SetBack");
  }

  @Test
  void whatIsDoneToAJob() {
    history.cleanUpHistoryAsync(true);
    String job = management.createJobQuery().listPage(0, 1).get(0).getId();
    put("/job/" + job + "/retries", "{\"retries\":7}");

    assertThat(trail.actions()).containsExactly("ENGINE_CHANGED");
    assertThat(trail.lines().get(0).details())
        .contains("job=" + job, "operation=Job.SetJobRetries", "→ 7");
  }

  @Test
  void whatIsRefusedOrFailsIsNotSaidToBeDone() {
    Visitor officer = Visitor.program(port, "officer-s01", "demo");
    String value = "{\"value\":\"x\",\"type\":\"String\"}";
    String path = "/process-instance/" + instance + "/variables/unitCode";
    assertThat(send(officer, "PUT", path, value).statusCode()).isEqualTo(403);
    post("/message", "{\"messageName\":\"unknown\",\"businessKey\":\"" + KEY + "\"}");
    assertThat(trail.actions()).doesNotContain("ENGINE_CHANGED");
  }

  @Test
  void whatIsRolledBackIsNotOnTheTrail() {
    transactions.executeWithoutResult(
        status -> {
          identities.setAuthentication("admin", List.of("camunda-admin"));
          try {
            identities.createMembership("officer-s01", "reviewers");
          } finally {
            identities.clearAuthentication();
          }
          assertThat(trail.actions()).containsExactly("RIGHTS_CHANGED");
          status.setRollbackOnly();
        });
    assertThat(trail.actions()).isEmpty();
  }

  @Test
  void claimingAndCompletingAreStepsOfTheProcess() {
    Visitor officer = Visitor.program(port, "officer-s01", "demo");
    send(officer, "POST", "/task/" + task + "/claim", "{\"userId\":\"officer-s01\"}");
    send(officer, "POST", "/task/" + task + "/complete", "{}");
    assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
    assertThat(trail.actions()).doesNotContain("ENGINE_CHANGED");
  }

  private String everything() {
    return String.join(
        "\n",
        jdbc.sql("select concat_ws('|', actor, subject, details) from audit_entry")
            .query(String.class)
            .list());
  }

  private static String user(String password) {
    return "{\"profile\":{\"id\":\"somebody\",\"firstName\":\"Nguyen\",\"lastName\":\"Binh\","
        + "\"email\":\"\"},\"credentials\":{\"password\":\""
        + password
        + "\"}}";
  }

  private static String password(String next, String current) {
    return "{\"password\":\"%s\",\"authenticatedUserPassword\":\"%s\"}".formatted(next, current);
  }

  private HttpResponse<String> post(String path, String json) {
    return send(admin, "POST", path, json);
  }

  private void put(String path, String json) {
    HttpResponse<String> answer = send(admin, "PUT", path, json);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(204);
  }

  private static HttpResponse<String> send(
      Visitor visitor, String method, String path, String json) {
    return visitor.send(request(method, json), "/engine-rest" + path);
  }

  private static HttpRequest.Builder request(String method, String json) {
    return HttpRequest.newBuilder()
        .method(method, BodyPublishers.ofString(json))
        .header("Content-Type", "application/json");
  }
}
