package vn.egov.access;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import vn.egov.unit.ImportUnits;
import vn.egov.unit.Units;

/** What the tests look at from inside: units, a small process, and places where traces would be. */
@TestConfiguration(proxyBeanMethods = false)
class Probes {

  static final String PROCESS = "unit-assessment";
  static final String OTHER_PROCESS = "access-probe";

  /** Raised by an expression that was evaluated; public, or no expression could. */
  public static class Flag {
    private volatile boolean raised;

    public String raise() {
      raised = true;
      return "raised";
    }

    boolean isRaised() {
      return raised;
    }

    void lower() {
      raised = false;
    }
  }

  /** Whom the engine still took the thread's work for, after each request. */
  static class Leftovers {
    private final List<Authentication> found = Collections.synchronizedList(new ArrayList<>());

    List<Authentication> found() {
      return found;
    }
  }

  /** Tells whom the engine takes the request for. */
  @Bean
  RouterFunction<ServerResponse> mirror(IdentityService identities) {
    HandlerFunction<ServerResponse> show =
        request -> ServerResponse.ok().body(describe(identities.getCurrentAuthentication()));
    return RouterFunctions.route()
        .GET("/api/mirror", show)
        .POST("/api/mirror", show)
        .GET("/api/cycles/mirror", show)
        .GET("/mirror", show)
        .GET(
            "/api/fails",
            request -> {
              throw new IllegalStateException("on purpose");
            })
        .build();
  }

  private static Map<String, Object> describe(Authentication engine) {
    return engine == null
        ? Map.of()
        : Map.of("user", engine.getUserId(), "groups", engine.getGroupIds());
  }

  @Bean
  Flag flag() {
    return new Flag();
  }

  @Bean
  Leftovers leftovers() {
    return new Leftovers();
  }

  @Bean
  FilterRegistrationBean<Filter> watch(IdentityService identities, Leftovers leftovers) {
    FilterRegistrationBean<Filter> watch =
        new FilterRegistrationBean<>(
            (request, response, chain) -> {
              try {
                chain.doFilter(request, response);
              } finally {
                if (identities.getCurrentAuthentication() != null) {
                  leftovers.found().add(identities.getCurrentAuthentication());
                }
              }
            });
    watch.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return watch;
  }

  /** The accounts of the demo, without its loader. */
  @Bean
  ApplicationRunner province(
      ImportUnits importUnits,
      Units units,
      DataSourceProperties database,
      ServerProperties server,
      Accounts accounts,
      EngineAuthorizations authorizations,
      MessageSource messages,
      IdentityService identities,
      RepositoryService repository) {
    return arguments -> {
      LocalDate today = LocalDate.now();
      importUnits.importUnits(unitsTable(), today);
      DemoAccounts demo =
          new DemoAccounts(true, database, server, accounts, authorizations, messages);
      // The one of production, with a password that nobody knows.
      identities.deleteUser("admin");
      demo.createOffice();
      demo.createFor(units.inForceOn(today));
      repository
          .createDeployment()
          .addModelInstance("probe.bpmn", process(PROCESS))
          .addModelInstance("other.bpmn", process(OTHER_PROCESS))
          .deploy();
    };
  }

  /** One task for the officers of a unit, with a deadline; an error ends it by a short cut. */
  private static BpmnModelInstance process(String key) {
    return Bpmn.createExecutableProcess(key)
        .camundaHistoryTimeToLiveString("P30D")
        .startEvent()
        .userTask("Task_Declare")
        .camundaCandidateGroups("unit-${unitCode}")
        .endEvent()
        .moveToActivity("Task_Declare")
        .boundaryEvent("Event_ShortCut")
        .error("short-cut")
        .endEvent()
        .moveToActivity("Task_Declare")
        .boundaryEvent("Event_Deadline")
        .timerWithDuration("P30D")
        .endEvent()
        .done();
  }

  private static String unitsTable() throws IOException {
    return new ClassPathResource("sample/units.csv").getContentAsString(StandardCharsets.UTF_8);
  }
}
