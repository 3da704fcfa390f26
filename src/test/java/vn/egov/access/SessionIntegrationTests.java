package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.egov.support.IntegrationTest;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;

/** When a session ends, and what the browser keeps of it. */
@IntegrationTest
class SessionIntegrationTests {

  private static final String TASKS = "/engine-rest/task/count";
  private static final String POLLED = "/camunda/api/engine/engine/default/task/count";
  private static final Instant MORNING = Instant.parse("2030-03-01T01:00:00Z");

  @LocalServerPort private int port;
  @Autowired private TestPeople people;
  @Autowired private Standings standings;
  @Autowired private JdbcTemplate jdbc;

  private Visitor clerk;

  @BeforeEach
  void signIn() {
    TestClock.set(MORNING);
    jdbc.update("delete from sign_in_failure");
    people.hire("clerk", "reviewers");
    standings.unlock("clerk");
    clerk = new Visitor(port);
    assertThat(Visitor.location(clerk.signIn("clerk", TestPeople.PASSWORD, "/camunda/")))
        .isEqualTo("/camunda/");
  }

  @AfterEach
  void resetClock() {
    TestClock.reset();
  }

  @Test
  void endsWhenNobodyIsThereThoughThePageAsksForNews() {
    for (int minutes = 10; minutes <= 60; minutes += 10) {
      pass(Duration.ofMinutes(minutes));
      assertThat(clerk.get(POLLED).statusCode()).isEqualTo(200);
    }
    pass(Duration.ofMinutes(61));
    assertThat(clerk.get(POLLED).statusCode()).isEqualTo(401);
    assertThat(clerk.get("/sign-in").body()).contains("lâu không có thao tác");
  }

  @Test
  void goesOnForSomebodyWhoFillsInALongForm() {
    for (int minutes = 30; minutes <= 180; minutes += 30) {
      pass(Duration.ofMinutes(minutes));
      assertThat(clerk.get("/account/session").statusCode()).isEqualTo(204);
    }
    assertThat(clerk.get(TASKS).statusCode()).isEqualTo(200);
  }

  @Test
  void endsAfterTwelveHoursAndThePageOfTheSignInSaysSo() {
    for (int minutes = 30; minutes <= 720; minutes += 30) {
      pass(Duration.ofMinutes(minutes));
      assertThat(clerk.get(TASKS).statusCode()).isEqualTo(200);
    }
    pass(Duration.ofMinutes(721));
    HttpResponse<String> answer = clerk.get("/camunda/app/tasklist/default/?x=1");
    assertThat(Visitor.location(answer))
        .isEqualTo("/sign-in?next=%2Fcamunda%2Fapp%2Ftasklist%2Fdefault%2F%3Fx%3D1");
    HttpResponse<String> page = clerk.get(Visitor.location(answer));
    assertThat(page.body()).contains("hết thời hạn tối đa");
    assertThat(page.headers().allValues("set-cookie"))
        .anyMatch(cookie -> cookie.startsWith("egov-ended=LIMIT; Path=/; Max-Age=5;"));
  }

  @Test
  void endsWhenTheAccountIsLockedAndNobodyComesInAgain() {
    Visitor program = Visitor.program(port, "clerk", TestPeople.PASSWORD);
    assertThat(program.get(TASKS).statusCode()).isEqualTo(200);
    standings.lock("clerk", "left the office");
    assertThat(clerk.get(TASKS).statusCode()).isEqualTo(401);
    assertThat(program.get(TASKS).statusCode()).isEqualTo(401);
    Visitor again = new Visitor(port);
    assertThat(Visitor.location(again.signIn("clerk", TestPeople.PASSWORD, "/camunda/")))
        .startsWith("/sign-in?failed");
    standings.unlock("clerk");
    assertThat(clerk.get(TASKS).statusCode()).isEqualTo(401);
    assertThat(program.get(TASKS).statusCode()).isEqualTo(200);
    assertThat(Visitor.location(again.signIn("clerk", TestPeople.PASSWORD, "/camunda/")))
        .isEqualTo("/camunda/");
  }

  @Test
  void endsWhereverTheAccountIsSignedIn() {
    Visitor atHome = new Visitor(port);
    atHome.signIn("clerk", TestPeople.PASSWORD, "/camunda/");
    standings.endSessions("clerk");
    assertThat(clerk.get(TASKS).statusCode()).isEqualTo(401);
    assertThat(atHome.get(POLLED).statusCode()).isEqualTo(401);
  }

  @Test
  void isKeptInACookieThatNoScriptReads() {
    List<String> cookies = new Visitor(port).get("/sign-in").headers().allValues("Set-Cookie");
    assertThat(cookies)
        .filteredOn(cookie -> cookie.startsWith("egov-session="))
        .singleElement()
        .satisfies(cookie -> assertThat(cookie).contains("Path=/", "HttpOnly", "SameSite=Lax"));
    assertThat(cookies).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
  }

  @Test
  void leavesACookieByWhichABrowserIsKnownToTheSignInAlone() {
    Visitor visitor = new Visitor(port);
    List<String> cookies =
        visitor.signIn("clerk", TestPeople.PASSWORD, "/camunda/").headers().allValues("Set-Cookie");
    assertThat(cookies)
        .filteredOn(cookie -> cookie.startsWith("egov-device="))
        .singleElement()
        .satisfies(
            cookie ->
                assertThat(cookie)
                    .contains("Path=/sign-in", "HttpOnly", "SameSite=Strict", "Max-Age=15552000"));
  }

  /** Or the button for going back would show it to whoever comes next. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/app/tasklist/default/",
        "/camunda/app/welcome/default/",
        POLLED,
        TASKS,
        "/account/password",
        "/api/openapi",
        "/sign-in"
      })
  void leavesNoPageInTheBrowser(String path) {
    assertThat(String.join(",", clerk.get(path).headers().allValues("Cache-Control")))
        .contains("no-store");
  }

  @Test
  void endsByTheButtonOfAWebApplicationWhichTheSignInConfirms() {
    clerk.get("/camunda/app/tasklist/default/");
    clerk.post("/camunda/api/admin/auth/user/default/logout", "", clerk.webappToken());
    assertThat(clerk.get(TASKS).statusCode()).isEqualTo(401);
    String page = clerk.get("/sign-in?next=%2Fcamunda%2Fapp%2Fcockpit%2F").body();
    assertThat(page).contains("Bạn đã đăng xuất").doesNotContain("cockpit");
  }

  /** Of one that the server has removed nothing is known but that it was there. */
  @Test
  void isMissedByThePageOfTheSignIn() {
    String[] lost = {"Cookie", "egov-session=0123456789ABCDEF0123456789ABCDEF"};
    String page = "/sign-in?next=%2Fcamunda%2F";
    assertThat(new Visitor(port).get(page, lost).body()).contains("lâu không có thao tác");
    assertThat(new Visitor(port).get(page).body()).doesNotContain("lâu không có thao tác");
    assertThat(new Visitor(port).get("/sign-in", lost).body())
        .doesNotContain("lâu không có thao tác");
  }

  private static void pass(Duration sinceMorning) {
    TestClock.set(MORNING.plus(sinceMorning));
  }
}
