package vn.egov.access.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTests {

  @ParameterizedTest
  @ValueSource(strings = {"${currentUser()}", "${currentUserGroups()}", "${now()}"})
  void lettersOfOurFiltersAreHarmless(String expression) {
    assertThat(Expressions.areHarmlessIn(query(expression))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${bean.method()}",
        "${currentUser() }",
        "#{currentUser()}",
        "${currentUser()}${bean.method()}",
        "${''.class.forName('x')}"
      })
  void anythingElseIsNot(String expression) {
    assertThat(Expressions.areHarmlessIn(query(expression))).isFalse();
  }

  @Test
  void anExpressionIsFoundAtAnyDepth() {
    TaskQueryImpl outer = new TaskQueryImpl();
    TaskQueryImpl middle = new TaskQueryImpl();
    middle.addOrQuery(query("${bean.method()}"));
    outer.addOrQuery(query("${now()}"));
    assertThat(Expressions.areHarmlessIn(outer)).isTrue();
    outer.addOrQuery(middle);
    assertThat(Expressions.areHarmlessIn(outer)).isFalse();
  }

  private static TaskQueryImpl query(String expression) {
    TaskQueryImpl query = new TaskQueryImpl();
    query.addExpression("taskAssignee", expression);
    return query;
  }
}
