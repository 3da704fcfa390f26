package vn.egov.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.egov.support.IntegrationTest;
import vn.egov.support.TestPeople;

/**
 * Attack 55: a thread that has served a person goes on to a job, which must be in nobody's name.
 */
@IntegrationTest
@Import(JobThreadIntegrationTests.Looking.class)
class JobThreadIntegrationTests {

  /** Public, or no expression could. */
  public static class Observer {
    private final IdentityService identities;
    private final List<Authentication> seen = new ArrayList<>();

    Observer(IdentityService identities) {
      this.identities = identities;
    }

    public void look() {
      seen.add(identities.getCurrentAuthentication());
    }
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Looking {

    @Bean
    Observer observer(@Lazy IdentityService identities) {
      return new Observer(identities);
    }
  }

  @Autowired private Observer observer;
  @Autowired private Presence users;
  @Autowired private Sessions sessions;
  @Autowired private IdentityService identities;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;
  @Autowired private TestPeople people;

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
    identities.clearAuthentication();
  }

  @Test
  void aJobWorksInNobodysName() throws Exception {
    people.hire("officer-S01", "unit-S01");
    repository.createDeployment().addModelInstance("looking.bpmn", process()).deploy();
    String instance = runtime.startProcessInstanceByKey("looking").getId();
    UsernamePasswordAuthenticationToken officer =
        new EngineUser("officer-S01", List.of("unit-S01")).signedIn();
    MockHttpServletRequest request = new MockHttpServletRequest();
    sessions.onAuthentication(officer, request, new MockHttpServletResponse());
    SecurityContextHolder.getContext().setAuthentication(officer);
    new CurrentUserFilter(identities, users)
        .doFilter(request, new MockHttpServletResponse(), (asked, answered) -> observer.look());
    management.executeJob(
        management.createJobQuery().processInstanceId(instance).singleResult().getId());
    assertThat(observer.seen).hasSize(2);
    assertThat(observer.seen.get(0).getUserId()).isEqualTo("officer-S01");
    assertThat(observer.seen.get(1)).as("in the job").isNull();
  }

  private static BpmnModelInstance process() {
    return Bpmn.createExecutableProcess("looking")
        .camundaHistoryTimeToLiveString("P1D")
        .startEvent()
        .serviceTask("Task_Look")
        .camundaAsyncBefore()
        .camundaExpression("${observer.look()}")
        .endEvent()
        .done();
  }
}
