package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.query.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Attack 53: the engine checks nobody's rights while it knows no user. Code of ours that forgets to
 * ask who is there must find nothing.
 */
@RunningApplication
@Import(FailOpenIntegrationTests.Careless.class)
class FailOpenIntegrationTests {

  /** What is nobody's secret: which processes there are, of which steps, and which work lists. */
  private static final List<String> OPEN =
      List.of(
          "createProcessDefinitionQuery",
          "createProcessDefinitionStatisticsQuery",
          "createJobDefinitionQuery",
          "createFilterQuery",
          "createTaskFilterQuery");

  /** An endpoint that asks the engine for everything, for whoever comes. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Careless {

    @Bean
    RouterFunction<ServerResponse> everything(ProcessEngine engine) {
      return RouterFunctions.route()
          .GET("/api/cycles/everything", request -> ServerResponse.ok().body(countAll(engine)))
          .build();
    }
  }

  @LocalServerPort private int port;
  @Autowired private ProcessEngine engine;
  @Autowired private RuntimeService runtime;
  @Autowired private IdentityService identities;

  private String instance;

  @BeforeEach
  void open() {
    instance = runtime.startProcessInstanceByKey(Probes.PROCESS, Map.of("unitCode", "S01")).getId();
  }

  @AfterEach
  void close() {
    runtime.deleteProcessInstance(instance, "end of test");
  }

  @Test
  void aRequestOfNobodyFindsNothingInTheEngine() {
    Map<String, Object> all = countAll(engine);
    assertThat(all).as("there is something to be found").hasSizeGreaterThan(25);
    assertThat(all).containsEntry("createTaskQuery", 1L).containsEntry("createUserQuery", users());
    String seen = new Visitor(port).get("/api/cycles/everything").body();
    for (String query : all.keySet()) {
      if (OPEN.contains(query)) {
        continue;
      }
      assertThat(seen)
          .as(query)
          .containsAnyOf("\"" + query + "\":0", "\"" + query + "\":\"refused\"");
    }
  }

  private long users() {
    return identities.createUserQuery().count();
  }

  /** Every query that any service of the engine can make. */
  private static Map<String, Object> countAll(ProcessEngine engine) {
    Map<String, Object> counts = new TreeMap<>();
    for (Object service : services(engine)) {
      for (Method method : service.getClass().getMethods()) {
        boolean makesAQuery =
            method.getName().matches("create(?!Native).*Query")
                && method.getParameterCount() == 0
                && Query.class.isAssignableFrom(method.getReturnType());
        if (makesAQuery) {
          counts.put(method.getName(), count(service, method));
        }
      }
    }
    return counts;
  }

  private static List<Object> services(ProcessEngine engine) {
    return Arrays.asList(
        engine.getRepositoryService(),
        engine.getRuntimeService(),
        engine.getTaskService(),
        engine.getHistoryService(),
        engine.getIdentityService(),
        engine.getManagementService(),
        engine.getAuthorizationService(),
        engine.getFilterService(),
        engine.getExternalTaskService(),
        engine.getDecisionService(),
        engine.getCaseService());
  }

  private static Object count(Object service, Method method) {
    try {
      return ((Query<?, ?>) method.invoke(service)).count();
    } catch (AuthorizationException e) {
      return "refused";
    } catch (InvocationTargetException | IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
