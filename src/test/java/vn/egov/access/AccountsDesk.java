package vn.egov.access;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.egov.support.Jobs;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;
import vn.egov.support.TestProvince;

/** An administrator's desk: the requests that tests of accounts send, and what they look at. */
@TestComponent
class AccountsDesk {

  static final String ADMIN = "clerk";
  static final String HEADER = "account,name,role,unit,email\n";

  private static final AtomicInteger COUNTER = new AtomicInteger();

  private final Environment environment;
  private final TestProvince province;
  private final TestPeople people;
  private final Jobs jobs;
  private final IdentityService identities;
  private final TaskService tasks;
  private final RuntimeService runtime;
  private final AuthorizationService authorizations;
  private final JdbcTemplate database;

  AccountsDesk(
      Environment environment,
      TestProvince province,
      TestPeople people,
      Jobs jobs,
      IdentityService identities,
      TaskService tasks,
      RuntimeService runtime,
      AuthorizationService authorizations,
      JdbcTemplate database) {
    this.environment = environment;
    this.province = province;
    this.people = people;
    this.jobs = jobs;
    this.identities = identities;
    this.tasks = tasks;
    this.runtime = runtime;
    this.authorizations = authorizations;
    this.database = database;
  }

  void open() {
    TestClock.set(LocalDate.of(2030, 6, 15));
    province.setUp();
    people.hire(ADMIN, "camunda-admin");
  }

  /** Ends what was launched, and lets the clock go on. */
  void close() {
    runtime
        .createProcessInstanceQuery()
        .list()
        .forEach(i -> runtime.deleteProcessInstanceIfExists(i.getId(), "", true, true, true, true));
    TestClock.reset();
  }

  /** An id that no other test uses. */
  static String fresh(String id) {
    return id + "-" + COUNTER.incrementAndGet();
  }

  int port() {
    return environment.getRequiredProperty("local.server.port", Integer.class);
  }

  Visitor as(String account) {
    return Visitor.program(port(), account, TestPeople.PASSWORD);
  }

  /** Whether the form takes this password, though it may ask for another one at once. */
  boolean signsIn(String account, String password) {
    String next = Visitor.location(new Visitor(port()).signIn(account, password, "/camunda/"));
    return !next.isEmpty() && !next.startsWith("/sign-in");
  }

  HttpResponse<String> get(String query) {
    return as(ADMIN).get("/api/accounts" + query);
  }

  HttpResponse<String> act(String account, String action, String json) {
    return as(ADMIN).post("/api/accounts/" + account + "/" + action, json);
  }

  HttpResponse<String> importCsv(String csv, String query) {
    return importCsv(ADMIN, csv, query);
  }

  HttpResponse<String> importCsv(String user, String csv, String query) {
    return as(user)
        .send(
            HttpRequest.newBuilder()
                .POST(BodyPublishers.ofString(csv))
                .header("Content-Type", "text/csv"),
            "/api/accounts/import?" + query);
  }

  /** A cycle whose units are to declare. */
  String launch() {
    String cycle = fresh("ACC");
    people.launch("manager", TestProvince.launchForm(cycle));
    jobs.runDue();
    return cycle;
  }

  Task taskOf(String cycle, String unit) {
    return people.task("Task_SubmitSelfAssessment", cycle + "/" + unit);
  }

  String assigneeOf(Task task) {
    return tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
  }

  /**
   * What somebody may do to users and groups by rights of their own, without being in the group.
   */
  void grantAllOf(String account) {
    for (Resources resource :
        List.of(Resources.USER, Resources.GROUP, Resources.GROUP_MEMBERSHIP)) {
      Authorization right = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
      right.setUserId(account);
      right.setResource(resource);
      right.setResourceId(Authorization.ANY);
      right.addPermission(Permissions.ALL);
      authorizations.saveAuthorization(right);
    }
  }

  List<String> groupsOf(String account) {
    return identities.createGroupQuery().groupMember(account).orderByGroupId().asc().list().stream()
        .map(Group::getId)
        .toList();
  }

  boolean exists(String account) {
    return identities.createUserQuery().userId(account).count() > 0;
  }

  /** Actions on the trail about an account, in their order. */
  List<String> trailOf(String account) {
    return database.queryForList(
        "select action from audit_entry where subject = ? order by id", String.class, account);
  }

  Map<String, Object> lastEntry(String action) {
    return database.queryForMap(
        "select actor, subject, details from audit_entry where id ="
            + " (select max(id) from audit_entry where action = ?)",
        action);
  }

  static <T> T read(HttpResponse<String> answer, String path) {
    return JsonPath.read(answer.body(), path);
  }

  static List<Object> list(HttpResponse<String> answer, String path) {
    return read(answer, path);
  }
}
