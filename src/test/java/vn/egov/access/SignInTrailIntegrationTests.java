package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.egov.support.IntegrationTest;
import vn.egov.support.TestPeople;

/** What the audit trail says of coming, going and being refused. */
@IntegrationTest
class SignInTrailIntegrationTests {

  @LocalServerPort private int port;
  @Autowired private TestPeople people;
  @Autowired private Standings standings;
  @Autowired private JdbcTemplate jdbc;

  private long before;

  @BeforeEach
  void hire() {
    jdbc.update("delete from sign_in_failure");
    people.hire("traced", "reviewers");
    Long last = jdbc.queryForObject("select coalesce(max(id), 0) from audit_entry", Long.class);
    before = last == null ? 0 : last;
  }

  @Test
  void tellsOfComingAndGoing() {
    Visitor visitor = new Visitor(port);
    visitor.signIn("traced", TestPeople.PASSWORD, "/camunda/");
    visitor.form("/sign-out", "_csrf", visitor.formToken());
    assertThat(entries())
        .containsExactly(
            "SIGNED_IN traced 127.0.0.1 null way=PAGE", "SIGNED_OUT traced 127.0.0.1 null null");
  }

  @Test
  void tellsOfGoingByTheButtonOfAWebApplication() {
    Visitor visitor = new Visitor(port);
    visitor.signIn("traced", TestPeople.PASSWORD, "/camunda/");
    visitor.get("/camunda/app/tasklist/default/");
    visitor.post("/camunda/api/admin/auth/user/default/logout", "", visitor.webappToken());
    assertThat(entries()).last().isEqualTo("SIGNED_OUT traced 127.0.0.1 null null");
  }

  @Test
  void tellsOfAProgramOnce() {
    people.hire("robot");
    for (int i = 0; i < 5; i++) {
      Visitor.program(port, "robot", TestPeople.PASSWORD).get("/engine-rest/task/count");
    }
    assertThat(entries()).containsExactly("SIGNED_IN robot 127.0.0.1 null way=BASIC");
  }

  @Test
  void tellsWhySomebodyWasRefused() {
    new Visitor(port).signIn("traced", "wrong", "/camunda/");
    Visitor.program(port, "stranger", "wrong").get("/engine-rest/task/count");
    standings.lock("traced", "left");
    new Visitor(port).signIn("traced", TestPeople.PASSWORD, "/camunda/");
    standings.unlock("traced");
    assertThat(entries())
        .containsExactly(
            "SIGN_IN_REFUSED (nobody) 127.0.0.1 traced"
                + " account=traced,reason=WRONG_PASSWORD,way=PAGE",
            "SIGN_IN_REFUSED (nobody) 127.0.0.1 null"
                + " account=stranger,reason=UNKNOWN,way=BASIC",
            "SIGN_IN_REFUSED (nobody) 127.0.0.1 traced" + " account=traced,reason=LOCKED,way=PAGE");
  }

  @Test
  void tellsOnceThatSomebodyMustWait() {
    for (int i = 0; i < 20; i++) {
      new Visitor(port).signIn("guesser", "wrong", "/camunda/");
    }
    assertThat(entries())
        .hasSize(6)
        .last()
        .isEqualTo(
            "SIGN_IN_REFUSED (nobody) 127.0.0.1 null account=guesser,reason=THROTTLED,way=PAGE");
  }

  @Test
  void tellsWhatSomebodyTriedWhoMayNot() {
    Visitor visitor = new Visitor(port);
    visitor.signIn("traced", TestPeople.PASSWORD, "/camunda/");
    visitor.get("/camunda/app/cockpit/default/");
    visitor.post("/api/criteria-sets/V1/publish?secret=1", "", visitor.token());
    visitor.post("/engine-rest/deployment/create", "{}");
    Visitor.program(port, "traced", TestPeople.PASSWORD)
        .post("/engine-rest/identity/verify", "{\"username\":\"admin\",\"password\":\"x\"}");
    // The answer may arrive before the entry is stored.
    await()
        .untilAsserted(
            () ->
                assertThat(entries())
                    .filteredOn(entry -> entry.startsWith("ACCESS_REFUSED"))
                    .containsExactlyInAnyOrder(
                        "ACCESS_REFUSED traced 127.0.0.1 null"
                            + " method=GET,path=/camunda/app/cockpit/default/",
                        "ACCESS_REFUSED traced 127.0.0.1 null"
                            + " method=POST,path=/api/criteria-sets/V1/publish",
                        "ACCESS_REFUSED traced 127.0.0.1 null"
                            + " method=POST,path=/engine-rest/deployment/create",
                        "ACCESS_REFUSED traced 127.0.0.1 null"
                            + " method=POST,path=/engine-rest/identity/verify"));
  }

  private List<String> entries() {
    return jdbc.query(
        "select * from audit_entry where id > ? order by id",
        (row, i) ->
            "%s %s %s %s %s"
                .formatted(
                    row.getString("action"),
                    row.getString("actor"),
                    row.getString("address"),
                    row.getString("subject"),
                    String.valueOf(row.getString("details")).replace('\n', ',')),
        before);
  }
}
