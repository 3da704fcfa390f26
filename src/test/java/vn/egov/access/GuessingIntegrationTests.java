package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.egov.support.IntegrationTest;
import vn.egov.support.TestClock;
import vn.egov.support.TestPeople;

/** Whoever tries passwords, by the form and by requests of programs. */
@IntegrationTest
class GuessingIntegrationTests {

  private static final String TASKS = "/engine-rest/task/count";
  private static final Instant NOON = Instant.parse("2030-03-01T05:00:00Z");

  @LocalServerPort private int port;
  @Autowired private TestPeople people;
  @Autowired private JdbcTemplate jdbc;

  @BeforeEach
  void startAnew() {
    TestClock.set(NOON);
    jdbc.update("delete from sign_in_failure");
    people.hire("guessed");
    people.hire("program");
  }

  @AfterEach
  void resetClock() {
    TestClock.reset();
    jdbc.update("delete from sign_in_failure");
  }

  @Test
  void waitsLongerAndLongerInTheForm() {
    for (int i = 0; i < 5; i++) {
      assertThat(Visitor.location(wrong("guessed"))).startsWith("/sign-in?failed");
    }
    HttpResponse<String> later = wrong("guessed");
    assertThat(later.statusCode()).isEqualTo(429);
    assertThat(later.headers().firstValue("Retry-After")).hasValue("180");
    assertThat(later.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(later.body()).contains("sau 3 phút").contains("name=\"password\"");

    assertThat(right("guessed").statusCode()).isEqualTo(429);
    TestClock.set(NOON.plus(Duration.ofMinutes(3)));
    assertThat(Visitor.location(right("guessed"))).isEqualTo("/camunda/");
  }

  @Test
  void waitsAsAProgramToo() {
    for (int i = 0; i < 5; i++) {
      assertThat(asProgram("guessed", "wrong").statusCode()).isEqualTo(401);
    }
    HttpResponse<String> later = asProgram("guessed", TestPeople.PASSWORD);
    assertThat(later.statusCode()).isEqualTo(429);
    assertThat(later.headers().firstValue("Retry-After")).hasValue("180");
    assertThat(later.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(later.body()).contains("3 phút");
  }

  /** All of each answer: status, headers and body, until and after one has to wait. */
  @Test
  void learnsNothingOfWhichAccountsThereAre() {
    List<Object> ofOneThatIs = new ArrayList<>();
    List<Object> ofOneThatIsNot = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      ofOneThatIs.add(seen(asProgram("guessed", "wrong"), "guessed"));
      ofOneThatIsNot.add(seen(asProgram("nowhere", "wrong"), "nowhere"));
    }
    jdbc.update("delete from sign_in_failure");
    for (int i = 0; i < 7; i++) {
      ofOneThatIs.add(seen(wrong("guessed"), "guessed"));
      ofOneThatIsNot.add(seen(wrong("nowhere"), "nowhere"));
    }
    assertThat(ofOneThatIsNot).isEqualTo(ofOneThatIs);
    assertThat(ofOneThatIs.toString()).contains("401", "302", "429");
  }

  @Test
  void triesOnePasswordForManyAccountsInVain() {
    int looked = 0;
    for (int i = 0; i < 150; i++) {
      looked += asProgram("officer-" + i, "Summer-2030!").statusCode() == 401 ? 1 : 0;
    }
    assertThat(looked).isEqualTo(100);
  }

  /** A program that begins with many requests at once is no guesser. */
  @Test
  void isNotTakenForOneWithTheRightPassword() {
    for (int i = 0; i < 30; i++) {
      assertThat(asProgram("program", TestPeople.PASSWORD).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void doesNotKeepSomebodyOutOfABrowserThatTheyUse() {
    Visitor clerk = new Visitor(port);
    signIn(clerk, "guessed", TestPeople.PASSWORD);
    for (int i = 0; i < 20; i++) {
      wrong("guessed");
    }
    assertThat(right("guessed").statusCode()).isEqualTo(429);
    assertThat(Visitor.location(signIn(clerk, "guessed", TestPeople.PASSWORD)))
        .isEqualTo("/camunda/");
  }

  /** By the button of Admin, which asks the engine for it. */
  @Test
  void isForgottenWhenAnAdministratorUnlocks() {
    people.hire("chief", "camunda-admin");
    for (int i = 0; i < 9; i++) {
      wrong("guessed");
    }
    assertThat(right("guessed").statusCode()).isEqualTo(429);
    Visitor chief = Visitor.program(port, "chief", TestPeople.PASSWORD);
    assertThat(chief.post("/engine-rest/user/guessed/unlock", "{}").statusCode()).isEqualTo(204);
    assertThat(Visitor.location(right("guessed"))).isEqualTo("/camunda/");
  }

  @Test
  void cannotAskTheEngineForPasswordsInstead() {
    Visitor insider = Visitor.program(port, "program", TestPeople.PASSWORD);
    String verify = "/engine-rest/identity/verify";
    HttpResponse<String> answer = insider.post(verify, credentials("guessed", TestPeople.PASSWORD));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).doesNotContain("\"authenticated\"");
    answer = insider.post(verify, credentials("program", TestPeople.PASSWORD));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  private static String credentials(String user, String password) {
    return "{\"username\":\"" + user + "\",\"password\":\"" + password + "\"}";
  }

  private HttpResponse<String> asProgram(String user, String password) {
    return Visitor.program(port, user, password).get(TASKS);
  }

  private HttpResponse<String> wrong(String user) {
    return signIn(new Visitor(port), user, "wrong");
  }

  private HttpResponse<String> right(String user) {
    return signIn(new Visitor(port), user, TestPeople.PASSWORD);
  }

  private static HttpResponse<String> signIn(Visitor visitor, String user, String password) {
    return visitor.signIn(user, password, "/camunda/");
  }

  /** Less what differs between any two answers. */
  private static Object seen(HttpResponse<String> answer, String name) {
    Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    headers.remove("Date");
    headers.replaceAll(
        (header, values) -> values.stream().map(v -> v.replaceAll("[0-9A-F-]{32,}", "x")).toList());
    return List.of(
        answer.statusCode(),
        headers,
        answer.body().replace(name, "").replaceAll("value=\"[^\"]{30,}\"", ""));
  }
}
