package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.egov.access.AccountsDesk.fresh;
import static vn.egov.access.AccountsDesk.list;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.egov.support.IntegrationTest;
import vn.egov.support.TestPeople;

/** Accounts are the administrators' business and nobody else's. */
@IntegrationTest
@Import(AccountsDesk.class)
class AccountRightsIntegrationTests {

  private static final List<String> OTHERS =
      List.of("manager", "leader", "reviewer1", "board", "auditor", "officer-S01", "verifier-061");

  @Autowired private AccountsDesk desk;

  @BeforeEach
  void open() {
    desk.open();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  /** What is sent, and where to. */
  record Attempt(String method, String path, String type) {

    HttpResponse<String> by(Visitor visitor, String... more) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder().method(method, BodyPublishers.ofString(body()));
      if (method.equals("POST")) {
        request.header("Content-Type", type);
      }
      return visitor.send(request, path, more);
    }

    private String body() {
      return type.equals("application/json") && method.equals("POST")
          ? "{\"unit\":\"S02\",\"reason\":\"x\"}"
          : "";
    }
  }

  static Stream<Attempt> interfaces() {
    return Stream.of(
        new Attempt("GET", "/api/accounts", "application/json"),
        new Attempt("GET", "/api/accounts?q=clerk", "application/json"),
        new Attempt("POST", "/api/accounts/import?dryRun=true", "text/csv"),
        new Attempt("POST", "/api/accounts/import?dryRun=false", "text/csv"),
        new Attempt("POST", "/api/accounts/officer-S02/move", "application/json"),
        new Attempt("POST", "/api/accounts/officer-S02/lock", "application/json"),
        new Attempt("POST", "/api/accounts/officer-S02/unlock", "application/json"),
        new Attempt("POST", "/api/accounts/officer-S02/initial-password", "application/json"),
        new Attempt("POST", "/api/accounts/officer-S02/end-sessions", "application/json"));
  }

  static Stream<Attempt> pages() {
    String form = "application/x-www-form-urlencoded";
    String upload = "multipart/form-data; boundary=b";
    return Stream.of(
        new Attempt("GET", "/accounts", form),
        new Attempt("GET", "/accounts/import", form),
        new Attempt("GET", "/accounts/id/officer-S02", form),
        new Attempt("POST", "/accounts/import", upload),
        new Attempt("POST", "/accounts/import/run", upload),
        new Attempt("POST", "/accounts/id/officer-S02/move", form),
        new Attempt("POST", "/accounts/id/officer-S02/lock", form),
        new Attempt("POST", "/accounts/id/officer-S02/unlock", form),
        new Attempt("POST", "/accounts/id/officer-S02/initial-password", form),
        new Attempt("POST", "/accounts/id/officer-S02/end-sessions", form));
  }

  @ParameterizedTest
  @MethodSource("interfaces")
  void interfacesAnswerNobodyElse(Attempt attempt) {
    assertThat(attempt.by(Visitor.program(desk.port(), fresh("stranger"), "x")).statusCode())
        .isEqualTo(401);
    for (String other : OTHERS) {
      HttpResponse<String> answer = attempt.by(desk.as(other));
      assertThat(answer.statusCode()).as(other).isEqualTo(403);
      assertThat(answer.body()).doesNotContain("officer-S02").contains("\"status\":403");
    }
  }

  /** Without the token of a page of ours a change is refused before anybody asks who it is. */
  @ParameterizedTest
  @MethodSource("interfaces")
  void strangersAreAskedToSignIn(Attempt attempt) {
    assertThat(attempt.by(new Visitor(desk.port())).statusCode())
        .isEqualTo(attempt.method().equals("GET") ? 401 : 403);
    Visitor visitor = new Visitor(desk.port());
    visitor.get("/sign-in");
    assertThat(attempt.by(visitor, visitor.token()).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pagesAnswerNobodyElse(Attempt attempt) {
    HttpResponse<String> stranger = attempt.by(new Visitor(desk.port()));
    assertThat(stranger.statusCode()).isIn(302, 403);
    if (attempt.method().equals("GET")) {
      assertThat(Visitor.location(stranger)).startsWith("/sign-in?next=");
    }
    Visitor officer = new Visitor(desk.port());
    officer.signIn("officer-S01", TestPeople.PASSWORD, "/");
    assertThat(attempt.by(officer, officer.token()).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pagesTakeNothingThatAnotherSiteSends(Attempt attempt) {
    Visitor admin = new Visitor(desk.port());
    admin.signIn(AccountsDesk.ADMIN, TestPeople.PASSWORD, "/");
    int status = attempt.by(admin).statusCode();
    assertThat(status).isEqualTo(attempt.method().equals("GET") ? 200 : 403);
    assertThat(list(desk.get("?unit=S02"), "$.accounts[?(@.locked == true)].id")).isEmpty();
  }

  @Test
  void anAdministratorsSessionNeedsTheTokenForTheInterfaceToo() {
    Visitor admin = new Visitor(desk.port());
    admin.signIn(AccountsDesk.ADMIN, TestPeople.PASSWORD, "/");
    String path = "/api/accounts/officer-S02/end-sessions";
    assertThat(admin.post(path, "{}").statusCode()).isEqualTo(403);
    assertThat(admin.post(path, "{}", admin.token()).statusCode()).isEqualTo(200);
  }

  @Test
  void theListSaysNothingOfPasswords() {
    HttpResponse<String> answer = desk.get("?group=leaders");
    assertThat(list(answer, "$.accounts[*].id")).containsExactly("leader");
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(answer.body())
        .contains("\"initialPassword\":false")
        .doesNotContain("salt", "SHA", "hash");
  }

  @Test
  void theListIsSearchedByWordsUnitAndLockAndPaged() {
    assertThat(list(desk.get("?unit=061"), "$.accounts[*].id"))
        .contains("officer-061", "verifier-061")
        .doesNotContain("officer-064");
    assertThat(list(desk.get("?q=OFFICER+s02"), "$.accounts[*].id")).containsExactly("officer-S02");
    assertThat(list(desk.get("?q=%25_%25"), "$.accounts[*].id")).hasSizeGreaterThan(10);
    assertThat(list(desk.get("?unit=nothing"), "$.accounts[*].id")).isEmpty();
    assertThat(list(desk.get("?page=2147483647"), "$.accounts[*].id")).isNotEmpty();
    assertThat(list(desk.get("?page=-3"), "$.accounts[*].id")).isNotEmpty();
    assertThat(desk.get("?page=x").statusCode()).isEqualTo(400);
    assertThat(desk.get("?locked=perhaps").statusCode()).isEqualTo(400);
  }
}
