package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.egov.access.password.Passwords;
import vn.egov.support.IntegrationTest;
import vn.egov.support.TestPeople;

/** A password that somebody else has given, and what changes one. */
@IntegrationTest
class InitialPasswordIntegrationTests {

  private static final String GIVEN = "Duoc-cap-cho-7-ban";
  private static final String OWN = "Rung-tham-7 suong";
  private static final String PAGE = "/account/password";

  @LocalServerPort private int port;
  @Autowired private TestPeople people;
  @Autowired private IdentityService identities;
  @Autowired private Standings standings;
  @Autowired private Passwords passwords;
  @Autowired private JdbcTemplate jdbc;

  private Visitor administrator;

  @BeforeEach
  void hire() {
    jdbc.update("delete from sign_in_failure");
    identities.deleteUser("newcomer");
    people.hire("chief", "camunda-admin");
    people.hire("old-hand");
    standings.passwordSet("old-hand", false);
    administrator = Visitor.program(port, "chief", TestPeople.PASSWORD);
    assertThat(create("newcomer", GIVEN).statusCode()).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/camunda/", "/camunda/app/tasklist/default/", "/api/docs", "/cases"})
  void leadsFromEveryPageToTheChange(String page) {
    HttpResponse<String> answer = signedIn("newcomer", GIVEN).get(page);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(Visitor.location(answer)).startsWith(PAGE + "?next=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/engine-rest/task",
        "/api/openapi",
        "/camunda/api/engine/engine/default/task/count",
        "/camunda/api/admin/auth/user/default"
      })
  void opensNoInterface(String path) {
    HttpResponse<String> answer = signedIn("newcomer", GIVEN).get(path);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains(PAGE);
  }

  @Test
  void opensNoInterfaceToAProgramEither() {
    HttpResponse<String> answer = Visitor.program(port, "newcomer", GIVEN).get("/engine-rest/task");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains(PAGE);
  }

  @Test
  void leavesWhatIsPublishedAndTheWayOut() {
    Visitor newcomer = signedIn("newcomer", GIVEN);
    assertThat(newcomer.get("/").statusCode()).isEqualTo(200);
    assertThat(newcomer.get("/api/cycles").statusCode()).isEqualTo(200);
    HttpResponse<String> page = newcomer.get(PAGE);
    assertThat(page.body()).contains("do người khác cấp");
    assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(Visitor.location(newcomer.form("/sign-out", "_csrf", newcomer.token(PAGE))))
        .isEqualTo("/sign-in?signed-out");
  }

  @Test
  void isChangedAndTheSessionGoesOn() {
    Visitor newcomer = signedIn("newcomer", GIVEN);
    String before = newcomer.cookie("egov-session");
    HttpResponse<String> answer = change(newcomer, GIVEN, OWN, OWN);
    assertThat(Visitor.location(answer)).startsWith(PAGE + "?changed");
    assertThat(newcomer.cookie("egov-session")).isNotEqualTo(before);
    assertThat(newcomer.get("/engine-rest/task").statusCode()).isEqualTo(200);
    assertThat(standings.of("newcomer").initialPassword()).isFalse();
    assertThat(trail("PASSWORD_CHANGED", "newcomer")).isOne();
    signedIn("newcomer", OWN);
  }

  @Test
  void endsTheOtherSessionsWhenItIsChanged() {
    Visitor atHome = signedIn("old-hand", TestPeople.PASSWORD);
    Visitor atWork = signedIn("old-hand", TestPeople.PASSWORD);
    Visitor program = Visitor.program(port, "old-hand", TestPeople.PASSWORD);
    assertThat(program.get("/engine-rest/task").statusCode()).isEqualTo(200);
    try {
      change(atWork, TestPeople.PASSWORD, OWN, OWN);
      assertThat(atWork.get("/engine-rest/task").statusCode()).isEqualTo(200);
      assertThat(atHome.get("/engine-rest/task").statusCode()).isEqualTo(401);
      assertThat(program.get("/engine-rest/task").statusCode()).isEqualTo(401);
      assertThat(Visitor.location(atHome.get("/camunda/"))).startsWith("/sign-in");
      assertThat(atHome.get("/sign-in").body()).contains("tình trạng tài khoản đã thay đổi");
    } finally {
      identities.deleteUser("old-hand");
    }
  }

  @Test
  void isChangedOnlyForAGoodOneAndByWhoKnowsIt() {
    Visitor newcomer = signedIn("newcomer", GIVEN);
    assertThat(change(newcomer, "guess", OWN, OWN).body()).contains("hiện tại không đúng");
    assertThat(change(newcomer, GIVEN, OWN, OWN + "x").body()).contains("không giống nhau");
    assertThat(change(newcomer, GIVEN, GIVEN, GIVEN).body()).contains("phải khác");
    assertThat(change(newcomer, GIVEN, "abc", "abc").body())
        .contains("ít nhất 10 ký tự", "chữ hoa", "chữ số", "ký tự đặc biệt");
    assertThat(change(newcomer, GIVEN, "Newcomer-7-abc", "Newcomer-7-abc").body())
        .contains("tên đăng nhập");
    assertThat(standings.of("newcomer").initialPassword()).isTrue();
  }

  @Test
  void isNotGuessedOnThePageOfTheChange() {
    Visitor newcomer = signedIn("newcomer", GIVEN);
    for (int i = 0; i < 5; i++) {
      change(newcomer, "guess", OWN, OWN);
    }
    assertThat(change(newcomer, GIVEN, OWN, OWN).body()).contains("Hãy thử lại sau");
    assertThat(standings.of("newcomer").initialPassword()).isTrue();
  }

  @Test
  void isNotChangedByAPageOfAnotherSite() {
    Visitor newcomer = signedIn("newcomer", GIVEN);
    HttpResponse<String> forged =
        newcomer.form(PAGE, "current", GIVEN, "wanted", OWN, "repeated", OWN);
    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(standings.of("newcomer").initialPassword()).isTrue();
  }

  @Test
  void isOneAgainWhenAnAdministratorSetsAnother() {
    Visitor oldHand = signedIn("old-hand", TestPeople.PASSWORD);
    try {
      assertThat(
              put(
                      administrator,
                      "/engine-rest/user/old-hand/credentials",
                      credentials(GIVEN, TestPeople.PASSWORD))
                  .statusCode())
          .isEqualTo(204);
      assertThat(oldHand.get("/engine-rest/task").statusCode()).isEqualTo(401);
      assertThat(standings.of("old-hand").initialPassword()).isTrue();
      assertThat(trail("PASSWORD_GIVEN", "old-hand")).isPositive();
      assertThat(Visitor.location(signedIn("old-hand", GIVEN).get("/camunda/"))).startsWith(PAGE);
    } finally {
      identities.deleteUser("old-hand");
    }
  }

  /** As the page of the own account in Admin and Welcome does it. */
  @Test
  void isNoneWhenSomebodyChangesTheOwnInTheWebApplications() {
    Visitor elsewhere = signedIn("old-hand", TestPeople.PASSWORD);
    Visitor oldHand = signedIn("old-hand", TestPeople.PASSWORD);
    oldHand.get("/camunda/app/welcome/default/");
    String path = "/camunda/api/engine/engine/default/user/old-hand/credentials";
    try {
      assertThat(put(oldHand, path, credentials(OWN, "guess"), oldHand.webappToken()).statusCode())
          .isEqualTo(400);
      assertThat(
              put(oldHand, path, credentials(OWN, TestPeople.PASSWORD), oldHand.webappToken())
                  .statusCode())
          .isEqualTo(204);
      assertThat(standings.of("old-hand").initialPassword()).isFalse();
      assertThat(oldHand.get("/engine-rest/task").statusCode()).isEqualTo(200);
      assertThat(elsewhere.get("/engine-rest/task").statusCode()).isEqualTo(401);
    } finally {
      identities.deleteUser("old-hand");
    }
  }

  @Test
  void isJudgedByTheSameRulesAndTheRefusalSaysWhy() {
    HttpResponse<String> answer = create("somebody", "Matkhau@123");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("quá dễ đoán");
    assertThat(identities.createUserQuery().userId("somebody").count()).isZero();
    assertThat(administrator.get("/engine-rest/identity/password-policy").body())
        .contains("128 characters at most", "It must not be easy to guess");
  }

  /** The engine kept them as one round of SHA-512. */
  @Test
  void isKeptByTodaysStandardAfterTheNextSignIn() {
    String old = new org.camunda.bpm.engine.impl.digest.Sha512HashDigest().encrypt(GIVEN + "salt");
    jdbc.update(
        "update ACT_ID_USER set PWD_ = ?, SALT_ = 'salt' where ID_ = 'newcomer'",
        "{SHA-512}" + old);
    signedIn("newcomer", GIVEN);
    assertThat(
            jdbc.queryForObject(
                "select PWD_ from ACT_ID_USER where ID_ = 'newcomer'", String.class))
        .startsWith("{pbkdf2-sha256}1000$");
    signedIn("newcomer", GIVEN);
  }

  @Test
  void isNotUndoneByTheRenewalOfAnOldHash() {
    jdbc.update("update ACT_ID_USER set PWD_ = '{SHA-512}x' where ID_ = 'newcomer'");
    User asItWas = identities.createUserQuery().userId("newcomer").singleResult();
    User changed = identities.createUserQuery().userId("newcomer").singleResult();
    changed.setPassword(OWN);
    identities.saveUser(changed);
    passwords.strengthen(asItWas, GIVEN);
    signedIn("newcomer", OWN);
  }

  private HttpResponse<String> create(String account, String password) {
    return administrator.post(
        "/engine-rest/user/create",
        "{\"profile\":{\"id\":\"%s\",\"firstName\":\"N\",\"lastName\":\"C\"},".formatted(account)
            + "\"credentials\":{\"password\":\"%s\"}}".formatted(password));
  }

  private Visitor signedIn(String account, String password) {
    Visitor visitor = new Visitor(port);
    HttpResponse<String> answer = visitor.signIn(account, password, "/camunda/");
    assertThat(Visitor.location(answer)).as("sign-in of " + account).isEqualTo("/camunda/");
    return visitor;
  }

  private static HttpResponse<String> change(
      Visitor visitor, String current, String wanted, String repeated) {
    return visitor.form(
        PAGE,
        "current",
        current,
        "wanted",
        wanted,
        "repeated",
        repeated,
        "_csrf",
        visitor.token(PAGE));
  }

  private static HttpResponse<String> put(
      Visitor visitor, String path, String json, String... headers) {
    return visitor.send(
        HttpRequest.newBuilder()
            .PUT(HttpRequest.BodyPublishers.ofString(json))
            .header("Content-Type", "application/json"),
        path,
        headers);
  }

  private static String credentials(String password, String ofWhoAsks) {
    return "{\"password\":\"%s\",\"authenticatedUserPassword\":\"%s\"}"
        .formatted(password, ofWhoAsks);
  }

  private int trail(String action, String account) {
    Integer found =
        jdbc.queryForObject(
            "select count(*) from audit_entry where action = ? and subject = ?",
            Integer.class,
            action,
            account);
    return found == null ? 0 : found;
  }
}
