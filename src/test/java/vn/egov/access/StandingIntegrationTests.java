package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What stands after the start: groups, rights, accounts, the engine's settings. */
@RunningApplication
class StandingIntegrationTests {

  @LocalServerPort private int port;
  @Autowired private ProcessEngine engine;
  @Autowired private IdentityService identities;
  @Autowired private AuthorizationService authorizations;
  @Autowired private FilterService filters;
  @Autowired private AccessAtStart start;
  @Autowired private Probes.Leftovers leftovers;

  @Test
  void theEngineIsSetAsTheSettingsSay() {
    var config = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    assertThat(config.isAuthorizationEnabled()).isTrue();
    assertThat(config.isAuthorizationEnabledForCustomCode()).isFalse();
    assertThat(config.getAuthorizationCheckRevokes()).isEqualTo("never");
    assertThat(config.isTenantCheckEnabled()).isFalse();
    assertThat(config.isCmmnEnabled()).isFalse();
    assertThat(config.isStandaloneTasksEnabled()).isFalse();
    assertThat(config.getFailedJobRetryTimeCycle()).isEqualTo("PT1M,PT5M,PT15M");
    assertThat(config.isReevaluateTimeCycleWhenDue()).isTrue();
    assertThat(config.isEnableExpressionsInAdhocQueries()).isFalse();
    assertThat(config.isEnableExpressionsInStoredQueries()).isTrue();
    assertThat(config.isJavaSerializationFormatEnabled()).isFalse();
    assertThat(config.isDeserializationTypeValidationEnabled()).isTrue();
    assertThat(config.isEnableXxeProcessing()).isFalse();
    assertThat(config.getQueryMaxResultsLimit()).isEqualTo(2000);
    assertThat(config.getDefaultUserPermissionForTask().getName()).isEqualTo("TASK_WORK");
    assertThat(config.isEnableExceptionsAfterUnhandledBpmnError()).isTrue();
    assertThat(config.isEnablePasswordPolicy()).isTrue();
    assertThat(config.getUserResourceWhitelistPattern()).isEqualTo("[a-zA-Z0-9-]+");
    assertThat(config.getGroupResourceWhitelistPattern()).isEqualTo("[a-zA-Z0-9-]+");
    assertThat(config.isMetricsEnabled()).isFalse();
  }

  @Test
  void everyUnitHasItsGroupAndOfficer() {
    assertThat(identities.createUserQuery().count()).isGreaterThan(150);
    assertThat(identities.createUserQuery().memberOfGroup("unit-061").list())
        .singleElement()
        .satisfies(u -> assertThat(u.getId()).isEqualTo("officer-061"));
    assertThat(identities.createUserQuery().memberOfGroup("verifier-061").list())
        .singleElement()
        .satisfies(u -> assertThat(u.getId()).isEqualTo("verifier-061"));
    assertThat(identities.createGroupQuery().groupId("unit-S01").singleResult().getName())
        .isEqualTo("Cán bộ đơn vị S01");
  }

  @Test
  void anotherStartChangesNothing() {
    List<Long> before = counts();
    start.afterSingletonsInstantiated();
    assertThat(counts()).isEqualTo(before);
  }

  @Test
  void aRightWidenedByHandIsSetBack() {
    var query =
        authorizations
            .createAuthorizationQuery()
            .groupIdIn("cycle-managers")
            .resourceType(Resources.PROCESS_DEFINITION)
            .resourceId("unit-assessment");
    var right = query.singleResult();
    right.addPermission(Permissions.DELETE);
    authorizations.saveAuthorization(right);
    start.afterSingletonsInstantiated();
    assertThat(query.singleResult().isPermissionGranted(Permissions.DELETE)).isFalse();
    assertThat(query.singleResult().isPermissionGranted(Permissions.CREATE_INSTANCE)).isTrue();
  }

  /** Rights are the code's: an administrator's slip, or an intruder's help, ends with a restart. */
  @Test
  void aRightGivenByHandIsTakenAway() {
    List<Long> before = counts();
    give("officer-s01", null, Resources.PROCESS_INSTANCE, "*");
    give("officer-s01", null, Resources.TASK, "a-task");
    give("officer-s01", null, Resources.USER, "officer-s02");
    give(null, "camunda-admin", Resources.DECISION_DEFINITION, "*");
    give(null, "leaders", Resources.APPLICATION, "cockpit");
    start.afterSingletonsInstantiated();
    assertThat(counts()).isEqualTo(before);
  }

  private void give(String user, String group, Resources resource, String id) {
    Authorization right = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    right.setUserId(user);
    right.setGroupId(group);
    right.setResource(resource);
    right.setResourceId(id);
    right.addPermission(Permissions.ALL);
    authorizations.saveAuthorization(right);
  }

  @Test
  void requestsLeaveNobodyBehindOnTheThread() {
    Visitor program = Visitor.program(port, "manager", "demo");
    assertThat(program.get("/api/mirror").body()).contains("manager", "cycle-managers");
    program.get("/api/fails");
    program.get("/engine-rest/task?maxResults=1");
    Visitor person = Visitor.person(port, "reviewer2");
    person.get("/mirror");
    person.get("/camunda/app/tasklist/default/");
    person.get("/camunda/api/engine/engine/default/task/count");
    new Visitor(port).get("/api/cycles/mirror");
    assertThat(leftovers.found()).isEmpty();
  }

  private List<Long> counts() {
    List<Long> counts = new ArrayList<>();
    counts.add(identities.createUserQuery().count());
    counts.add(identities.createGroupQuery().count());
    counts.add(authorizations.createAuthorizationQuery().count());
    counts.add(filters.createFilterQuery().count());
    return counts;
  }
}
