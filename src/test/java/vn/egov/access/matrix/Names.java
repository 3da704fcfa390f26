package vn.egov.access.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** What the engine called the things of the world, and what tells A's from B's. */
@TestComponent
class Names {

  private static final Pattern NAME = Pattern.compile("\\{([a-z.-]+)}");
  private static final Set<String> UNITS_OF_A = Set.of("S01", "S02", "061", "01900", "01903");

  private final ProcessEngine engine;
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> ofA = new TreeSet<>(Set.of(World.SECRET_A));
  private final Set<String> ofB = new TreeSet<>(Set.of(World.SECRET_B));

  Names(ProcessEngine engine) {
    this.engine = engine;
  }

  void learn() {
    // In quotation marks or a tag of their own: the documentation of the API has an example.
    ofA.addAll(List.of("\"UBND huyện Ba Bể\"", ">UBND huyện Ba Bể<"));
    ofA.addAll(List.of("Văn phòng UBND tỉnh", "Sở Nội vụ", "UBND xã Một"));
    ofB.addAll(List.of("Sở Tư pháp", "UBND huyện Chợ Đồn", "UBND xã Bốn"));
    for (ProcessInstance instance :
        engine.getRuntimeService().createProcessInstanceQuery().list()) {
      String key = instance.getBusinessKey();
      if (key.contains("/")) {
        boolean isOfA = UNITS_OF_A.contains(key.substring(key.indexOf('/') + 1));
        (isOfA ? ofA : ofB).addAll(List.of(instance.getId(), "\"" + key + "\""));
      }
    }
    for (Task task : engine.getTaskService().createTaskQuery().list()) {
      String key = instance(task.getProcessInstanceId()).getBusinessKey();
      if (key.contains("/")) {
        boolean isOfA = UNITS_OF_A.contains(key.substring(key.indexOf('/') + 1));
        (isOfA ? ofA : ofB).add(task.getId());
      }
    }
    task("declare", "RUN/S01");
    task("returned", "RUN/061");
    task("verify", "RUN/01900");
    task("review", "RUN/S02");
    task("respond", "TOLD/S01");
    task("decide", "TOLD/S02");
    task("approve", "SIGN");
    task("revise", "BACK");
    instances();
    others();
  }

  private void task(String name, String key) {
    names.put(
        "task." + name,
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(key)
            .singleResult()
            .getId());
  }

  private ProcessInstance instance(String id) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceId(id)
        .singleResult();
  }

  private void instances() {
    names.put("instance.case", instanceOf("RUN/S01"));
    names.put("instance.cycle", instanceOf("RUN"));
    for (ProcessDefinition definition :
        engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list()) {
      if (definition.getKey().equals("notice-delivery")) {
        continue;
      }
      String name =
          switch (definition.getKey()) {
            case "assessment-cycle" -> "cycle";
            case "unit-assessment" -> "case";
            default -> "extension";
          };
      names.put("definition." + name, definition.getId());
      names.put("deployment", definition.getDeploymentId());
    }
  }

  private String instanceOf(String key) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(key)
        .singleResult()
        .getId();
  }

  private void others() {
    String instance = names.get("instance.case");
    names.put(
        "deployment-resource",
        engine
            .getRepositoryService()
            .getDeploymentResources(names.get("deployment"))
            .get(0)
            .getId());
    names.put(
        "job",
        engine
            .getManagementService()
            .createJobQuery()
            .processInstanceId(instance)
            .list()
            .get(0)
            .getId());
    names.put(
        "job-definition",
        engine.getManagementService().createJobDefinitionQuery().list().get(0).getId());
    names.put("filter", engine.getFilterService().createFilterQuery().list().get(0).getId());
    names.put(
        "variable",
        engine
            .getRuntimeService()
            .createVariableInstanceQuery()
            .processInstanceIdIn(instance)
            .variableName("unitCode")
            .list()
            .get(0)
            .getId());
    names.put(
        "activity",
        engine
            .getHistoryService()
            .createHistoricActivityInstanceQuery()
            .processInstanceId(instance)
            .unfinished()
            .list()
            .get(0)
            .getId());
    names.put(
        "authorization",
        engine
            .getAuthorizationService()
            .createAuthorizationQuery()
            .resourceType(Resources.APPLICATION)
            .resourceId("tasklist")
            .list()
            .get(0)
            .getId());
    names.put("somebody", Role.OTHER_OFFICER.account());
    names.put("leaving", "matrix-leaving");
  }

  String filledIn(String template, Role role) {
    Matcher name = NAME.matcher(template);
    return name.replaceAll(
        n -> {
          String value = n.group(1).equals("self") ? role.account() : names.get(n.group(1));
          return Matcher.quoteReplacement(value == null ? n.group() : value);
        });
  }

  Set<String> ofA() {
    return ofA;
  }

  Set<String> ofB() {
    return ofB;
  }
}
