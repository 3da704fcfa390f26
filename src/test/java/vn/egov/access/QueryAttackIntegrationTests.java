package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** CVE-2026-109432, carried out: an expression in a query would raise a flag of ours. */
@RunningApplication
class QueryAttackIntegrationTests {

  private static final String ENGINE = "/engine-rest";
  private static final String WEBAPP = "/camunda/api/engine/engine/default";

  @LocalServerPort private int port;
  @Autowired private Probes.Flag flag;
  @Autowired private FilterService filters;
  @Autowired private TaskService tasks;
  @Autowired private JdbcTemplate jdbc;

  private Visitor officer;

  @BeforeEach
  void signIn() {
    flag.lower();
    officer = Visitor.person(port, "officer-s01");
    officer.get("/camunda/app/tasklist/default/");
  }

  @AfterEach
  void nothingWasEvaluated() {
    assertThat(flag.isRaised()).isFalse();
    filters.createFilterQuery().list().stream()
        .filter(f -> f.getName().startsWith("attack"))
        .forEach(f -> filters.deleteFilter(f.getId()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"assigneeExpression\":\"${flag.raise()}\"}",
        "{\"orQueries\":[{\"assigneeExpression\":\"${flag.raise()}\"}]}",
        "{\"orQueries\":[{\"name\":\"x\"},{\"dueBeforeExpression\":\"${flag.raise()}\"}]}",
        "{\"orQueries\":[{\"candidateGroupsExpression\":\"#{flag.raise()}\"}]}",
        "{\"orQueries\":[{\"orQueries\":[{\"ownerExpression\":\"${flag.raise()}\"}]}]}",
        "{\"orQueries\":[{\"assigneeExpression\":\"${currentUser()} ${flag.raise()}\"}]}",
        "{\"orQueries\":[{\"assigneeExpression\":\"${ currentUser() }\",\"ownerExpression\":\"${flag.raise()}\"}]}"
      })
  void isRefusedInEveryKindOfQuery(String query) {
    for (String base : new String[] {ENGINE, WEBAPP}) {
      assertRefused(post(base + "/task?maxResults=5", query));
      assertRefused(post(base + "/task/count", query));
      assertRefused(post(base + "/filter/" + ownFilter() + "/list?maxResults=5", query));
      assertRefused(post(base + "/filter/" + ownFilter() + "/count", query));
      assertThat(post(base + "/filter/" + ownFilter() + "/singleResult", query).statusCode())
          .isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"assigneeExpression\":\"${flag.raise()}\"}",
        "{\"orQueries\":[{\"assigneeExpression\":\"${flag.raise()}\"}]}"
      })
  void isRefusedInFiltersThatAreSaved(String query) {
    Visitor admin = Visitor.program(port, "admin", "demo");
    String filter =
        "{\"resourceType\":\"Task\",\"name\":\"attack\",\"query\":" + query + ",\"properties\":{}}";
    assertRefused(admin.post(ENGINE + "/filter/create", filter));
    assertThatThrownBy(
            () ->
                filters.saveFilter(
                    filters
                        .newTaskFilter("attack")
                        .setQuery(tasks.createTaskQuery().taskOwnerExpression("${flag.raise()}"))))
        .isInstanceOf(BadUserRequestException.class);
    assertThat(filters.createFilterQuery().filterName("attack").count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"taskAssigneeExpression\":\"${flag.raise()}\"}",
        "{\"orQueries\":[{\"taskAssigneeExpression\":\"${flag.raise()}\"}]}"
      })
  void isRefusedInFiltersThatAreStoredAlready(String query) {
    Filter stored = filters.saveFilter(filters.newTaskFilter("attack"));
    jdbc.update("update ACT_RU_FILTER set QUERY_ = ? where ID_ = ?", query, stored.getId());
    Visitor admin = Visitor.program(port, "admin", "demo");
    String path = ENGINE + "/filter/" + stored.getId();
    assertRefused(admin.get(path + "/list?maxResults=5"));
    assertRefused(admin.get(path + "/count"));
    assertThat(admin.get(path + "/singleResult").statusCode()).isEqualTo(403);
    assertThatThrownBy(() -> filters.singleResult(stored.getId()))
        .isInstanceOf(BadUserRequestException.class);
    assertRefused(admin.get(path + "?itemCount=true"));
    assertRefused(admin.post(path + "/list?maxResults=5", "{\"name\":\"x\"}"));
  }

  @Test
  void onlyAdministratorsMayCreateFilters() {
    String filter =
        "{\"resourceType\":\"Task\",\"name\":\"attack\",\"query\":{},\"properties\":{}}";
    for (String user : new String[] {"officer-s01", "reviewer1", "manager", "auditor", "leader"}) {
      assertThat(
              Visitor.program(port, user, "demo")
                  .post(ENGINE + "/filter/create", filter)
                  .statusCode())
          .as(user)
          .isEqualTo(403);
    }
    assertThat(
            Visitor.program(port, "admin", "demo")
                .post(ENGINE + "/filter/create", filter)
                .statusCode())
        .isEqualTo(200);
  }

  private HttpResponse<String> post(String path, String body) {
    return officer.post(
        path, body, path.startsWith(WEBAPP) ? officer.webappToken() : officer.token());
  }

  private String ownFilter() {
    return filters.createFilterQuery().list().get(0).getId();
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("không được chứa biểu thức");
  }
}
