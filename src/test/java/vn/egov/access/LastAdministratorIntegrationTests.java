package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.egov.access.AccountsDesk.ADMIN;
import static vn.egov.access.AccountsDesk.fresh;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.egov.support.IntegrationTest;
import vn.egov.support.TestPeople;

/** Somebody can always administer the system, whatever administrators do to each other. */
@IntegrationTest
@Import(AccountsDesk.class)
class LastAdministratorIntegrationTests {

  /** Each way by which an administrator stops being one. */
  enum Way {
    LEAVE_THE_GROUP,
    DELETE_THE_ACCOUNT,
    LOCK_THE_ACCOUNT;

    HttpResponse<String> by(AccountsDesk desk, String actor, String victim) {
      Visitor visitor = desk.as(actor);
      return switch (this) {
        case LEAVE_THE_GROUP ->
            visitor.send(
                HttpRequest.newBuilder().DELETE(),
                "/engine-rest/group/camunda-admin/members/" + victim);
        case DELETE_THE_ACCOUNT ->
            visitor.send(HttpRequest.newBuilder().DELETE(), "/engine-rest/user/" + victim);
        case LOCK_THE_ACCOUNT ->
            visitor.post("/api/accounts/" + victim + "/lock", "{\"reason\":\"x\"}");
      };
    }
  }

  @Autowired private AccountsDesk desk;
  @Autowired private TestPeople people;
  @Autowired private IdentityService identities;
  @Autowired private Standings standings;

  private final String other = fresh("colleague");

  @BeforeEach
  void open() {
    desk.open();
    people.hire(other, "camunda-admin");
    Stream.of(ADMIN, other).forEach(standings::unlock);
    others().forEach(id -> identities.deleteMembership(id, "camunda-admin"));
  }

  @AfterEach
  void close() {
    standings.unlock(ADMIN);
    desk.close();
  }

  private List<String> others() {
    return identities.createUserQuery().memberOfGroup("camunda-admin").list().stream()
        .map(User::getId)
        .filter(id -> !id.equals(ADMIN) && !id.equals(other))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void anotherAdministratorMayGo(Way way) {
    assertThat(way.by(desk, ADMIN, other).statusCode()).isIn(200, 204);
  }

  @ParameterizedTest
  @EnumSource
  void nobodyShutsThemselfOut(Way way) {
    HttpResponse<String> answer = way.by(desk, ADMIN, ADMIN);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("tài khoản của chính mình");
    assertStillAdministers();
  }

  /** By rights of their own, which somebody gave by hand. */
  @Test
  void theLastOneStaysWhoeverElseHasTheRight() {
    identities.deleteMembership(other, "camunda-admin");
    String deputy = fresh("deputy");
    people.hire(deputy);
    desk.grantAllOf(deputy);
    List<Runnable> ways =
        List.of(
            () -> identities.deleteMembership(ADMIN, "camunda-admin"),
            () -> identities.deleteUser(ADMIN));
    for (Runnable way : ways) {
      assertThatThrownBy(() -> people.as(deputy, Executors.callable(way)))
          .hasStackTraceContaining("account.last-administrator");
    }
    assertStillAdministers();
  }

  @Test
  void oneWhoIsLockedDoesNotCount() {
    standings.lock(other, "test");
    String deputy = fresh("deputy");
    people.hire(deputy);
    desk.grantAllOf(deputy);
    assertThatThrownBy(
            () ->
                people.as(
                    deputy,
                    Executors.callable(() -> identities.deleteMembership(ADMIN, "camunda-admin"))))
        .hasStackTraceContaining("account.last-administrator");
    assertStillAdministers();
  }

  @ParameterizedTest
  @EnumSource
  void ofTwoWhoShutEachOtherOutOneStays(Way way) throws Exception {
    for (Way back : Way.values()) {
      people.hire(other, "camunda-admin");
      people.hire(ADMIN, "camunda-admin");
      Stream.of(ADMIN, other).forEach(standings::unlock);
      AccountImportIntegrationTests.together(
          () -> way.by(desk, ADMIN, other).statusCode(),
          () -> back.by(desk, other, ADMIN).statusCode());
      assertThat(
              identities.createUserQuery().memberOfGroup("camunda-admin").list().stream()
                  .map(User::getId)
                  .filter(id -> !standings.of(id).locked()))
          .as(way + " against " + back)
          .isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"camunda-admin", "reviewers", "unit-S01", "verifier-061"})
  void groupsThatRightsDependOnStay(String group) {
    HttpResponse<String> answer =
        desk.as(ADMIN).send(HttpRequest.newBuilder().DELETE(), "/engine-rest/group/" + group);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("không xóa được");
    assertThat(identities.createGroupQuery().groupId(group).count()).isOne();
    assertThat(identities.createUserQuery().memberOfGroup(group).count()).isPositive();
  }

  @Test
  void groupsOfTheirOwnAdministratorsMayDelete() {
    String group = fresh("friends");
    people.hire("leader", group);
    assertThat(
            desk.as(ADMIN)
                .send(HttpRequest.newBuilder().DELETE(), "/engine-rest/group/" + group)
                .statusCode())
        .isEqualTo(204);
  }

  /** The web application sends the same commands by addresses of its own. */
  @Test
  void adminIsNoOtherWay() {
    Visitor admin = new Visitor(desk.port());
    admin.signIn(ADMIN, TestPeople.PASSWORD, "/");
    admin.get("/camunda/app/admin/default/");
    String engine = "/camunda/api/engine/engine/default";
    for (String path :
        List.of("/user/" + ADMIN, "/group/camunda-admin/members/" + ADMIN, "/group/leaders")) {
      HttpResponse<String> answer =
          admin.send(HttpRequest.newBuilder().DELETE(), engine + path, admin.webappToken());
      assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(400);
    }
    assertStillAdministers();
  }

  @Test
  void whoMayNotLearnsNothing() {
    identities.deleteMembership(other, "camunda-admin");
    for (Way way : Way.values()) {
      assertThat(way.by(desk, "leader", ADMIN).statusCode()).isEqualTo(403);
    }
  }

  private void assertStillAdministers() {
    assertThat(desk.groupsOf(ADMIN)).containsExactly("camunda-admin");
    assertThat(standings.of(ADMIN).locked()).isFalse();
  }
}
