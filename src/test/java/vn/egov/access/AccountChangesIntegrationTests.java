package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.access.AccountsDesk.ADMIN;
import static vn.egov.access.AccountsDesk.fresh;
import static vn.egov.access.AccountsDesk.list;
import static vn.egov.access.AccountsDesk.read;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.egov.support.IntegrationTest;
import vn.egov.support.TestPeople;

/** Accounts are moved and locked, and the work stays with the unit. */
@IntegrationTest
@Import(AccountsDesk.class)
class AccountChangesIntegrationTests {

  private static final String TO_S02 = "{\"unit\":\"S02\",\"reason\":\"Điều động\"}";
  private static final String WHY = "{\"reason\":\"Nghỉ việc\"}";

  @Autowired private AccountsDesk desk;
  @Autowired private TestPeople people;
  @Autowired private TaskService tasks;
  @Autowired private IdentityService identities;
  @Autowired private AuthorizationService authorizations;
  @Autowired private Standings standings;

  private final String officer = fresh("mover");

  @BeforeEach
  void open() {
    desk.open();
    people.hire(officer, "unit-S01");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whoIsMovedLosesTheOldTaskAtOnceAndTheUnitKeepsIt() {
    Task task = desk.taskOf(desk.launch(), "S01");
    String path = "/engine-rest/task/" + task.getId();
    Visitor session = new Visitor(desk.port());
    session.signIn(officer, TestPeople.PASSWORD, "/");
    Visitor program = desk.as(officer);
    String claim = "{\"userId\":\"" + officer + "\"}";
    assertThat(session.post(path + "/claim", claim, session.token()).statusCode()).isEqualTo(204);
    assertThat(session.get(path + "/form-variables").statusCode()).isEqualTo(200);

    HttpResponse<String> answer = desk.act(officer, "move", TO_S02);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(list(answer, "$.roles[*]")).containsExactly("officer S02");

    assertThat(desk.assigneeOf(task)).isNull();
    for (String way : List.of("", "/form-variables", "/variables", "/rendered-form")) {
      assertThat(session.get(path + way).statusCode()).as(way).isIn(401, 403, 404);
      assertThat(program.get(path + way).statusCode()).as(way).isIn(403, 404);
    }
    for (String way : List.of("/complete", "/submit-form")) {
      assertThat(session.post(path + way, "{}", session.token()).statusCode()).isIn(401, 403);
      assertThat(program.post(path + way, "{}").statusCode()).as(way).isEqualTo(403);
    }
    assertThat(program.post(path + "/claim", claim).statusCode()).isEqualTo(403);
    assertThat(desk.as("officer-S01").get(path + "/form-variables").statusCode()).isEqualTo(200);
  }

  @Test
  void aMoveIsOnTheTrailAndEndsSessions() {
    int stamp = standings.of(officer).stamp();
    desk.act(officer, "move", TO_S02);
    assertThat(desk.groupsOf(officer)).containsExactly("unit-S02");
    assertThat(standings.of(officer).stamp()).isGreaterThan(stamp);
    assertThat(desk.lastEntry("ACCOUNT_MOVED"))
        .containsEntry("ACTOR", ADMIN)
        .containsEntry("SUBJECT", officer)
        .containsEntry("DETAILS", "from=officer S01\nreason=Điều động\nto=officer S02");
  }

  @Test
  void aVerifierMovesToAUnitThatVerifies() {
    String verifier = fresh("verifier");
    people.hire(verifier, "verifier-061", "unit-061", "reviewers");
    assertThat(desk.act(verifier, "move", "{\"unit\":\"064\",\"reason\":\"x\"}").statusCode())
        .isEqualTo(200);
    assertThat(desk.groupsOf(verifier)).containsExactly("reviewers", "unit-064", "verifier-064");
    desk.act(verifier, "move", "{\"unit\":\"01900\",\"reason\":\"x\"}");
    assertThat(desk.groupsOf(verifier)).containsExactly("reviewers", "unit-01900");
  }

  @ParameterizedTest
  @CsvSource({
    "S09, account.no-such-unit",
    "'', account.no-such-unit",
    "s02, account.no-such-unit",
    "S01, account.same-unit"
  })
  void movesNobodyNowhere(String unit, String code) {
    HttpResponse<String> answer =
        desk.act(officer, "move", "{\"unit\":\"" + unit + "\",\"reason\":\"x\"}");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(list(answer, "$.errors[*].code")).containsExactly(code);
    assertThat(desk.groupsOf(officer)).containsExactly("unit-S01");
  }

  @Test
  void movesNobodyWhoHasNoPostThere() {
    String verifier = fresh("verifier");
    people.hire(verifier, "verifier-061");
    HttpResponse<String> answer = desk.act(verifier, "move", "{\"unit\":\"S01\",\"reason\":\"x\"}");
    assertThat(list(answer, "$.errors[*].code")).containsExactly("account.verifies-nobody");
    HttpResponse<String> leader = desk.act("leader", "move", TO_S02);
    assertThat(list(leader, "$.errors[*].code")).containsExactly("account.in-no-unit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"move", "lock"})
  void asksForAReason(String action) {
    for (String body : List.of("{\"unit\":\"S02\"}", "{\"unit\":\"S02\",\"reason\":\" \"}")) {
      HttpResponse<String> answer = desk.act(officer, action, body);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(list(answer, "$.errors[*].code")).containsExactly("remarks.required");
    }
    assertThat(desk.trailOf(officer)).isEmpty();
  }

  @Test
  void whoIsLockedGivesTheWorkBack() {
    Task task = desk.taskOf(desk.launch(), "S01");
    tasks.claim(task.getId(), officer);
    HttpResponse<String> answer = desk.act(officer, "lock", WHY);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(AccountsDesk.<Boolean>read(answer, "$.locked")).isTrue();
    assertThat(AccountsDesk.<String>read(answer, "$.lockReason")).isEqualTo("Nghỉ việc");
    assertThat(desk.assigneeOf(task)).isNull();
    assertThat(standings.of(officer).locked()).isTrue();
    assertThat(desk.signsIn(officer, TestPeople.PASSWORD)).isFalse();
    assertThat(list(desk.get("?locked=true&q=" + officer), "$.accounts[*].id"))
        .containsExactly(officer);

    HttpResponse<String> unlocked = desk.act(officer, "unlock", "{}");
    assertThat(AccountsDesk.<Boolean>read(unlocked, "$.locked")).isFalse();
    assertThat(desk.signsIn(officer, TestPeople.PASSWORD)).isTrue();
    assertThat(desk.trailOf(officer)).containsSubsequence("ACCOUNT_LOCKED", "ACCOUNT_UNLOCKED");
  }

  @Test
  void unlockingForgetsWrongPasswordsToo() {
    for (int i = 0; i < 5; i++) {
      assertThat(desk.signsIn(officer, "wrong")).isFalse();
    }
    assertThat(desk.signsIn(officer, TestPeople.PASSWORD)).isFalse();
    desk.act(officer, "unlock", "{}");
    assertThat(desk.signsIn(officer, TestPeople.PASSWORD)).isTrue();
  }

  @Test
  void anotherPasswordReplacesTheOldOneAndMustBeChanged() {
    HttpResponse<String> answer = desk.act(officer, "initial-password", "");
    String password = read(answer, "$.initialPassword");
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(standings.of(officer).initialPassword()).isTrue();
    assertThat(desk.signsIn(officer, password)).isTrue();
    assertThat(desk.signsIn(officer, TestPeople.PASSWORD)).isFalse();
    assertThat(desk.lastEntry("PASSWORD_GIVEN").toString())
        .contains(officer)
        .doesNotContain(password);
  }

  @Test
  void sessionsAreEndedByTheirStamp() {
    int stamp = standings.of(officer).stamp();
    assertThat(desk.act(officer, "end-sessions", WHY).statusCode()).isEqualTo(200);
    assertThat(standings.of(officer).stamp()).isEqualTo(stamp + 1);
    assertThat(desk.trailOf(officer)).containsExactly("SESSIONS_ENDED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"move", "lock", "initial-password"})
  void nobodyDoesThisToThemself(String action) {
    HttpResponse<String> answer = desk.act(ADMIN, action, TO_S02);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(list(answer, "$.errors[*].code")).containsExactly("account.own");
  }

  @ParameterizedTest
  @ValueSource(strings = {"move", "lock", "unlock", "initial-password", "end-sessions"})
  void knowsNoAccountThatIsNone(String action) {
    assertThat(desk.act("nobody", action, TO_S02).statusCode()).isEqualTo(404);
    assertThat(standings.of("nobody").stamp()).isZero();
  }

  /** The engine leaves the name on the task, and what it granted for it. */
  @Test
  void anAccountThatIsDeletedByHandGivesTheWorkBack() {
    Task task = desk.taskOf(desk.launch(), "S01");
    tasks.claim(task.getId(), officer);
    grantedByAnEarlierRelease(task);
    HttpResponse<String> answer =
        desk.as(ADMIN).send(HttpRequest.newBuilder().DELETE(), "/engine-rest/user/" + officer);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    assertThat(desk.exists(officer)).isFalse();
    assertThat(desk.assigneeOf(task)).isNull();
    people.hire(officer, "unit-S03");
    assertThat(desk.as(officer).get("/engine-rest/task/" + task.getId()).statusCode())
        .isIn(403, 404);
  }

  @Test
  void whoIsTakenOutOfAGroupByHandGivesItsWorkBackAndKeepsTheRest() {
    identities.createMembership(officer, "unit-S03");
    String cycle = desk.launch();
    Task task = desk.taskOf(cycle, "S01");
    Task other = desk.taskOf(cycle, "S03");
    tasks.claim(task.getId(), officer);
    tasks.claim(other.getId(), officer);
    grantedByAnEarlierRelease(task);
    HttpResponse<String> answer =
        desk.as(ADMIN)
            .send(
                HttpRequest.newBuilder().DELETE(),
                "/engine-rest/group/unit-S01/members/" + officer);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    assertThat(desk.assigneeOf(task)).isNull();
    assertThat(desk.assigneeOf(other)).isEqualTo(officer);
    assertThat(
            desk.as(officer)
                .post("/engine-rest/task/" + task.getId() + "/complete", "{}")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void takingATaskGivesNoRightThatOutlivesTheGroup() {
    Task task = desk.taskOf(desk.launch(), "S01");
    String path = "/engine-rest/task/" + task.getId();
    desk.as(officer).post(path + "/claim", "{\"userId\":\"" + officer + "\"}");
    assertThat(rightsTo(task)).isZero();
    assertThat(desk.as(officer).get(path + "/form-variables").statusCode()).isEqualTo(200);
  }

  private long rightsTo(Task task) {
    return authorizations
        .createAuthorizationQuery()
        .userIdIn(officer)
        .resourceType(Resources.TASK)
        .resourceId(task.getId())
        .count();
  }

  private void grantedByAnEarlierRelease(Task task) {
    Authorization right = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    right.setUserId(officer);
    right.setResource(Resources.TASK);
    right.setResourceId(task.getId());
    right.addPermission(Permissions.READ);
    right.addPermission(Permissions.TASK_WORK);
    authorizations.saveAuthorization(right);
    assertThat(rightsTo(task)).isOne();
  }
}
